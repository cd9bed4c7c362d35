package holdepunkt.meetings.room.web;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.letter.WritingLetters;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.meetings.room.Voice;
import holdepunkt.meetings.room.Voices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** «This is how I understood it.» */
@Controller
class ReadBackController {

    private final Rooms rooms;
    private final DecisionLines lines;
    private final Voices voices;
    private final Drafts drafts;
    private final WritingLetters letters;

    ReadBackController(Rooms rooms, DecisionLines lines, Voices voices, Drafts drafts, WritingLetters letters) {
        this.rooms = rooms;
        this.lines = lines;
        this.voices = voices;
        this.drafts = drafts;
        this.letters = letters;
    }

    record AnswerForm(@NotBlank String voice, @NotBlank(message = "{room.rule.answer}") String answer, @Nullable @Size(max = 400) String words) {}

    @GetMapping("/people/{person}/meetings/{meeting}/room/read-back")
    @OpenPerson("meeting")
    ModelAndView show(Opening opening, @PathVariable UUID meeting, Page page) {
        return show(rooms.enter(opening, meeting), page);
    }

    @GetMapping("/at/{code}/room/read-back")
    @OpenByCode("meeting-seat")
    ModelAndView guest(Opening opening, @PathVariable String code, Page page) {
        return show(rooms.enterByLink(opening, code), page);
    }

    private ModelAndView show(Room room, Page page) {
        var all = voices.of(room);
        return page.show("meetings/room/readBack", "room.readBack.title", "room", room, "voices", all, "speaking", speaking(room, all),
                "lines", lines.of(room.opening(), room.id()), "language", letters.language(room), "draft", drafts.of(room, "readback"));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/room/read-back")
    @OpenPerson("meeting")
    ModelAndView answer(Opening opening, @PathVariable UUID meeting, @Valid AnswerForm form) {
        return answer(rooms.enter(opening, meeting), form);
    }

    @PostMapping("/at/{code}/room/read-back")
    @OpenByCode("meeting-seat")
    ModelAndView answerByLink(Opening opening, @PathVariable String code, @Valid AnswerForm form) {
        return answer(rooms.enterByLink(opening, code), form);
    }

    private ModelAndView answer(Room room, AnswerForm form) {
        voices.understood(room, form.voice(), form.answer(), PersonText.of(form.words() == null ? "" : form.words()));
        return new ModelAndView("redirect:" + room.href() + "/read-back");
    }

    /** Whose answer this viewer may write down, their own first. */
    private static List<Voice> speaking(Room room, List<Voice> all) {
        if (!room.mayWrite()) {
            return List.of();
        }
        var mine = all.stream().filter(voice -> voice.hers() ? room.opening().own() : room.isMine(voice.seat())).toList();
        return room.mayNoteForOthers()
                ? java.util.stream.Stream.concat(mine.stream(), all.stream().filter(voice -> !mine.contains(voice))).toList() : mine;
    }
}
