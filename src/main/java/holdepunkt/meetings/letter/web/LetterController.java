package holdepunkt.meetings.letter.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Lix;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.letter.Enclosures;
import holdepunkt.meetings.letter.FinishingLetters;
import holdepunkt.meetings.letter.GivingLetters;
import holdepunkt.meetings.letter.LetterText;
import holdepunkt.meetings.letter.Letters;
import holdepunkt.meetings.letter.NamedContacts;
import holdepunkt.meetings.letter.WritingLetters;
import holdepunkt.meetings.room.DecisionKind;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.people.page.HerWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The letter after the meeting: while it is written, and as it went out. */
@Controller
class LetterController {

    private final Rooms rooms;
    private final Letters letters;
    private final WritingLetters writing;
    private final FinishingLetters finishing;
    private final GivingLetters giving;
    private final NamedContacts contacts;
    private final DecisionLines lines;
    private final Drafts drafts;
    private final Wall wall;
    private final Enclosures enclosures;
    private final HerWords herWords;

    LetterController(Rooms rooms, Letters letters, WritingLetters writing, FinishingLetters finishing, GivingLetters giving, NamedContacts contacts,
                     DecisionLines lines, Drafts drafts, Wall wall, Enclosures enclosures, HerWords herWords) {
        this.rooms = rooms;
        this.letters = letters;
        this.writing = writing;
        this.finishing = finishing;
        this.giving = giving;
        this.contacts = contacts;
        this.lines = lines;
        this.drafts = drafts;
        this.wall = wall;
        this.enclosures = enclosures;
        this.herWords = herWords;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/letter")
    @OpenPerson("letter")
    ModelAndView show(Opening opening, @PathVariable UUID meeting, Page page) {
        return show(rooms.enter(opening, meeting), page);
    }

    @GetMapping("/at/{code}/letter")
    @OpenByCode("meeting-seat")
    ModelAndView guest(Opening opening, @PathVariable String code, Page page) {
        return show(rooms.enterByLink(opening, code), page);
    }

    private ModelAndView show(Room room, Page page) {
        var versions = letters.versions(room);
        return versions.isEmpty() ? inTheMaking(room, page)
                : page.show("meetings/letter/letter", "letter.title", "room", room, "versions", versions, "enclosed", enclosures.of(room, page.texts()), "given", letters.given(room),
                        "ticked", letters.ticked(room, versions.getFirst().id()).orElse(null), "mayWrite", mayWrite(room), "draft", drafts.of(room, "letter"),
                        "chosen", mayWrite(room) ? giving.chosen(room).orElse(null) : null, "said", herWords.beside(room.opening(), letters.rows(room)));
    }

    private ModelAndView inTheMaking(Room room, Page page) {
        var body = writing.preview(room);
        boolean nobody = lines.of(room.opening(), room.id()).stream().anyMatch(line -> line.decision().kind() == DecisionKind.NOBODY_TOOK);
        var named = finishing.named(room).orElse(null);
        return page.show("meetings/letter/making", "letter.title", "room", room, "text", letters.text(room), "body", body, "lix", Lix.of(body.text()),
                "language", writing.language(room), "contacts", contacts.choices(room), "named", nobody ? named : null,
                "leaders", nobody && named == null ? finishing.leadersFor(room) : List.of(),
                "mayWrite", mayWrite(room), "mayFinish", FinishingLetters.mayFinish(room), "draft", drafts.of(room, "letter"));
    }

    record TextForm(@Nullable @Size(max = 2000) String opening, @Nullable UUID contact,
                    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate followUp, @Nullable Long _version) {

        LetterText text() {
            if (_version == null) {
                throw BrokenRule.of("core.error.unreadable");
            }
            return new LetterText(opening == null ? "" : opening.strip(), contact == null ? null : new AccountId(contact), followUp, _version);
        }
    }

    @PostMapping("/people/{person}/meetings/{meeting}/letter")
    @OpenPerson("letter")
    ModelAndView save(Opening opening, @PathVariable UUID meeting, @Valid TextForm form) {
        var room = rooms.enter(opening, meeting);
        if (!mayWrite(room)) {
            throw new NotOpen();
        }
        writing.save(room, form.text());
        return back(room);
    }

    record FinishForm(@Nullable UUID leader) {}

    @PostMapping("/people/{person}/meetings/{meeting}/letter/finish")
    @OpenPerson("letter")
    ModelAndView finish(Opening opening, @PathVariable UUID meeting, @Valid FinishForm form) {
        var room = rooms.enter(opening, meeting);
        finishing.finish(room, form.leader() == null ? null : new AccountId(form.leader()));
        return back(room);
    }

    /** It is written to her, not by her. */
    private boolean mayWrite(Room room) {
        return !room.opening().own() && room.mayWrite() && wall.allows(room.opening(), "letter", Action.WRITE);
    }

    private static ModelAndView back(Room room) {
        return new ModelAndView("redirect:" + room.letterHref());
    }
}
