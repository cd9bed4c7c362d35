package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letter as it went out. @param number one for the first, higher for each correction */
public record LetterVersion(UUID id, int number, String language, LetterBody body, AccountId contact, @Nullable LocalDate followUp, Instant writtenAt) {}
