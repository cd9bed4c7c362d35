package holdepunkt.meetings.preparation;

import holdepunkt.core.AccountId;
import java.util.UUID;

/** One line of hers. @param writer who held the pen @param writerName as said aloud @param released whether the others at the table can read it */
public record Line(UUID id, Topic topic, String words, AccountId writer, String writerName, boolean released) {}
