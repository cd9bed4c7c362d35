package holdepunkt.meetings.preparation;

import holdepunkt.core.Opening;
import holdepunkt.meetings.letter.LetterWish;
import holdepunkt.meetings.room.HerWords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the room and the letter take from before the meeting: what she wants to talk about, as far as she shows it, and how she wants the letter. */
@Component
class WordsForTheRoom implements HerWords, LetterWish {

    private final Releases releases;
    private final LetterWishes wishes;

    WordsForTheRoom(Releases releases, LetterWishes wishes) {
        this.releases = releases;
        this.wishes = wishes;
    }

    @Override
    public List<String> released(Opening opening, UUID meeting) {
        return releases.of(opening, meeting).stream().filter(line -> line.topic() == Topic.TALK_ABOUT).map(Releases.Shown::words).toList();
    }

    @Override
    public Optional<String> chosen(Opening opening, UUID meeting) {
        return wishes.chosen(opening, meeting);
    }
}
