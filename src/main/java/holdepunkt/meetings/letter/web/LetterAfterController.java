package holdepunkt.meetings.letter.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.letter.Enclosures;
import holdepunkt.meetings.letter.GivingLetters;
import holdepunkt.meetings.letter.JournalText;
import holdepunkt.meetings.letter.LetterPaper;
import holdepunkt.meetings.letter.LetterVersion;
import holdepunkt.meetings.letter.LetterWords;
import holdepunkt.meetings.letter.Letters;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.meetings.room.Voices;
import holdepunkt.people.page.Enclosure;
import holdepunkt.people.page.HerWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What follows a letter that went out: on paper, in her hand, put right, and copied to a journal. */
@Controller
class LetterAfterController {

    private final Rooms rooms;
    private final Letters letters;
    private final GivingLetters giving;
    private final DecisionLines lines;
    private final Voices voices;
    private final LetterWords words;
    private final Enclosures enclosures;
    private final HerWords herWords;

    LetterAfterController(Rooms rooms, Letters letters, GivingLetters giving, DecisionLines lines, Voices voices, LetterWords words, Enclosures enclosures,
                          HerWords herWords) {
        this.rooms = rooms;
        this.letters = letters;
        this.giving = giving;
        this.lines = lines;
        this.voices = voices;
        this.words = words;
        this.enclosures = enclosures;
        this.herWords = herWords;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/letter.pdf")
    @OpenPerson("letter")
    ModelAndView paper(Opening opening, @PathVariable UUID meeting) {
        return paper(rooms.enter(opening, meeting));
    }

    @GetMapping("/at/{code}/letter.pdf")
    @OpenByCode("meeting-seat")
    ModelAndView guestsPaper(Opening opening, @PathVariable String code) {
        return paper(rooms.enterByLink(opening, code));
    }

    private ModelAndView paper(Room room) {
        var version = latest(room);
        var texts = words.in(version.language());
        var beside = new ArrayList<>(enclosures.of(room, texts));
        var said = herWords.beside(room.opening(), letters.rows(room)).stream().map(one -> one.words().reveal()).toList();
        if (!said.isEmpty()) {
            beside.addFirst(new Enclosure.Sheet(texts.t("letter.said"), said));
        }
        return new ModelAndView(new Download(LetterPaper.print(version.body(), beside, texts.t("letter.heading"), texts.t("letter.file"), version.language()),
                "application/pdf", texts.t("letter.file").toLowerCase(java.util.Locale.ROOT) + ".pdf"));
    }

    record GivenForm(@NotBlank String how) {}

    @PostMapping("/people/{person}/meetings/{meeting}/letter/given")
    @OpenPerson("letter")
    ModelAndView give(Opening opening, @PathVariable UUID meeting, @Valid GivenForm form, Page page) {
        var room = rooms.enter(opening, meeting).writing();
        giving.give(room, form.how(), page.lang());
        return back(room);
    }

    record CorrectionForm(@NotBlank @Size(max = 1500) String correction) {}

    @PostMapping("/people/{person}/meetings/{meeting}/letter/versions")
    @OpenPerson("letter")
    ModelAndView correct(Opening opening, @PathVariable UUID meeting, @Valid CorrectionForm form) {
        var room = rooms.enter(opening, meeting).writing();
        giving.correct(room, form.correction());
        return back(room);
    }

    @GetMapping("/people/{person}/meetings/{meeting}/letter/journal")
    @OpenPerson("letter")
    ModelAndView journal(Opening opening, @PathVariable UUID meeting, Page page) {
        return journal(rooms.enter(opening, meeting), page);
    }

    @GetMapping("/at/{code}/letter/journal")
    @OpenByCode("meeting-seat")
    ModelAndView guestsJournal(Opening opening, @PathVariable String code, Page page) {
        return journal(rooms.enterByLink(opening, code), page);
    }

    private ModelAndView journal(Room room, Page page) {
        var version = latest(room);
        return page.show("meetings/letter/journal", "letter.journal.title", "room", room, "text",
                JournalText.of(room, voices.of(room), lines.of(room.opening(), room.id()), page.texts()), "ticked", letters.ticked(room, version.id()).orElse(null));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/letter/journal")
    @OpenPerson("meeting")
    ModelAndView tick(Opening opening, @PathVariable UUID meeting) {
        return tick(rooms.enter(opening, meeting));
    }

    @PostMapping("/at/{code}/letter/journal")
    @OpenByCode("meeting-seat")
    ModelAndView guestTicks(Opening opening, @PathVariable String code) {
        return tick(rooms.enterByLink(opening, code));
    }

    private ModelAndView tick(Room given) {
        var room = given.writing();
        letters.tick(room, latest(room).id());
        return new ModelAndView("redirect:" + room.letterHref() + "/journal");
    }

    private LetterVersion latest(Room room) {
        return letters.versions(room).stream().findFirst().orElseThrow(NotOpen::new);
    }

    private static ModelAndView back(Room room) {
        return new ModelAndView("redirect:" + room.letterHref());
    }
}
