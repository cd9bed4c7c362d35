package holdepunkt.meetings.letter;

import holdepunkt.core.Opening;
import java.util.Optional;
import java.util.UUID;

/** Whoever keeps what she said before the meeting tells how she wants the letter. */
public interface LetterWish {

    /** @return in_hand, kept_by_contact, read_aloud, page or not_at_all; empty when she did not say */
    Optional<String> chosen(Opening opening, UUID meeting);
}
