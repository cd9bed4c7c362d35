package holdepunkt.meetings.room.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Lix;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.letter.PlainWords;
import holdepunkt.meetings.letter.WritingLetters;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what is being typed, every other second, and says in return which words need a plain one beside them. */
@Controller
class DraftController {

    private static final int LONGEST = 4000;

    private final Rooms rooms;
    private final Drafts drafts;
    private final WritingLetters letters;

    DraftController(Rooms rooms, Drafts drafts, WritingLetters letters) {
        this.rooms = rooms;
        this.drafts = drafts;
        this.letters = letters;
    }

    @PostMapping("/people/{person}/meetings/{meeting}/room/drafts/{form}")
    @OpenPerson("meeting")
    ModelAndView keep(Opening opening, @PathVariable UUID meeting, @PathVariable String form, @RequestParam Map<String, String> typed) {
        return keep(rooms.enter(opening, meeting).writing(), form, typed);
    }

    @PostMapping("/at/{code}/room/drafts/{form}")
    @OpenByCode("meeting-seat")
    ModelAndView keepGuests(Opening opening, @PathVariable String code, @PathVariable String form, @RequestParam Map<String, String> typed) {
        return keep(rooms.enterByLink(opening, code).writing(), form, typed);
    }

    private ModelAndView keep(Room room, String form, Map<String, String> typed) {
        var fields = typed.entrySet().stream().filter(field -> Drafts.FIELDS.contains(field.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (fields.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new BrokenRule("core.error.tooLong", fields.keySet().iterator().next(), LONGEST);
        }
        drafts.keep(room, known(form), fields);
        return new ModelAndView("redirect:" + room.href() + "/drafts/" + form);
    }

    @GetMapping("/people/{person}/meetings/{meeting}/room/drafts/{form}")
    @OpenPerson("meeting")
    ModelAndView kept(Opening opening, @PathVariable UUID meeting, @PathVariable String form, Page page) {
        return kept(rooms.enter(opening, meeting).writing(), form, page);
    }

    @GetMapping("/at/{code}/room/drafts/{form}")
    @OpenByCode("meeting-seat")
    ModelAndView keptGuests(Opening opening, @PathVariable String code, @PathVariable String form, Page page) {
        return kept(rooms.enterByLink(opening, code).writing(), form, page);
    }

    private ModelAndView kept(Room room, String form, Page page) {
        var kept = drafts.of(room, known(form));
        var at = kept.values().stream().map(Drafts.Draft::typedAt).max(Comparator.naturalOrder()).orElse(Instant.now());
        return page.show("meetings/room/drafted", "room.title", "at", at, "words", words(room, kept.values().stream().map(Drafts.Draft::text).toList()),
                "lix", form.equals("letter") ? Lix.of(letters.preview(room, kept.containsKey("opening") ? kept.get("opening").text() : "").text()) : null);
    }

    private List<PlainWords.Piece> words(Room room, List<String> typed) {
        var language = letters.language(room);
        return typed.stream().flatMap(text -> PlainWords.pieces(text, language).stream()).filter(piece -> piece.plain() != null).distinct().toList();
    }

    private static String known(String form) {
        if (!form.matches("[a-z]{2,20}(-[0-9a-f-]{36})?")) {
            throw new NotOpen();
        }
        return form;
    }
}
