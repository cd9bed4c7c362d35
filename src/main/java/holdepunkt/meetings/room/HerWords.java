package holdepunkt.meetings.room;

import holdepunkt.core.Opening;
import java.util.List;
import java.util.UUID;

/** Whoever keeps what she wrote before the meeting gives the room what she has released, in her words and her order. */
public interface HerWords {

    List<String> released(Opening opening, UUID meeting);
}
