package holdepunkt.meetings.letter;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Drafts;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.RoomChanged;
import holdepunkt.meetings.room.Voices;
import holdepunkt.people.page.Headers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes the letter out of what the room decided, in her language, while they still sit there. */
@Component
public class WritingLetters {

    private final Letters letters;
    private final DecisionLines lines;
    private final Voices voices;
    private final NamedContacts contacts;
    private final Headers headers;
    private final Drafts drafts;
    private final LetterWords words;
    private final ApplicationEventPublisher events;

    WritingLetters(Letters letters, DecisionLines lines, Voices voices, NamedContacts contacts, Headers headers, Drafts drafts, LetterWords words,
                   ApplicationEventPublisher events) {
        this.letters = letters;
        this.lines = lines;
        this.voices = voices;
        this.contacts = contacts;
        this.headers = headers;
        this.drafts = drafts;
        this.words = words;
        this.events = events;
    }

    public String language(Room room) {
        return headers.of(room.opening()).language();
    }

    /** As it will look. */
    public LetterBody preview(Room room) {
        var text = letters.text(room);
        return compose(room, text, text.opening());
    }

    /** As it would look with this opening. */
    public LetterBody preview(Room room, String opening) {
        return compose(room, letters.text(room), opening);
    }

    private LetterBody compose(Room room, LetterText text, String opening) {
        var header = room.meeting().header();
        var facts = new LetterFacts(header.called(), header.day(), opening, lines.of(room.opening(), room.id()), voices.of(room),
                contacts.of(room, text.contact()).orElse(null), text.followUp());
        return LetterComposer.compose(facts, words.in(language(room)));
    }

    /** @throws Stale with both texts when someone else saved in between */
    public void save(Room room, LetterText text) {
        room.writing();
        LetterRules.theFollowUpIsAhead(text, room.meeting().header().day());
        if (text.contact() != null && contacts.choices(room).stream().noneMatch(seat -> text.contact().equals(seat.account()))) {
            throw new BrokenRule("letter.rule.contactIsHere", "contact");
        }
        if (!letters.save(room, text)) {
            throw new Stale();
        }
        drafts.clear(room, "letter");
        events.publishEvent(new RoomChanged(room.id()));
    }
}
