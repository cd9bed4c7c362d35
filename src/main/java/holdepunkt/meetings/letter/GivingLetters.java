package holdepunkt.meetings.letter;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.events.LetterCorrected;
import holdepunkt.meetings.events.LetterGiven;
import holdepunkt.meetings.preparation.LetterWishes;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.RoomChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a letter after it went out: it reaches her the way she chose, and what was wrong is put right in a new version. */
@Component
public class GivingLetters {

    private final Letters letters;
    private final LetterWishes wishes;
    private final Drafts drafts;
    private final LetterWords words;
    private final ApplicationEventPublisher events;

    GivingLetters(Letters letters, LetterWishes wishes, Drafts drafts, LetterWords words, ApplicationEventPublisher events) {
        this.letters = letters;
        this.wishes = wishes;
        this.drafts = drafts;
        this.words = words;
        this.events = events;
    }

    /** How she chose to get it, if she did. */
    public Optional<String> chosen(Room room) {
        return wishes.chosen(room.opening(), room.id());
    }

    /** @throws BrokenRule before the letter went out, or in another way than she chose */
    public void give(Room room, String how, String language) {
        var latest = latest(room);
        var chosen = chosen(room).orElse(null);
        var inWords = chosen == null ? "" : words.in(language).t("letter.how." + chosen);
        LetterRules.itReachesHerAsSheChose(how, chosen, inWords, room.opening().own());
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        letters.give(room, latest.id(), how, at);
        events.publishEvent(new LetterGiven(room.area().value(), room.opening().person().value(), room.id(), latest.id(), how, at));
    }

    /** The version before stays as it was. */
    public void correct(Room room, String note) {
        if (!room.mayNoteForOthers() || room.opening().own()) {
            throw new NotOpen();
        }
        LetterRules.aCorrectionSaysWhat(note);
        letters.lock(room);
        var before = latest(room);
        var texts = words.in(before.language());
        var body = before.body().corrected(texts.t("letter.corrected", texts.date(LocalDate.now(Texts.NORWAY))), new PlainWords(before.language()).beside(note));
        var version = new LetterVersion(UUID.randomUUID(), before.number() + 1, before.language(), body, before.contact(), before.followUp(), Instant.now());
        letters.add(room, version);
        drafts.clear(room, "correction");
        events.publishEvent(new LetterCorrected(room.area().value(), room.opening().person().value(), room.id(), version.id(), version.number(), Instant.now()));
        events.publishEvent(new RoomChanged(room.id()));
    }

    private LetterVersion latest(Room room) {
        return letters.versions(room).stream().findFirst().orElseThrow(() -> BrokenRule.of("letter.rule.notYet"));
    }
}
