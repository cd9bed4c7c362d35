package holdepunkt.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was asked after one meeting.
 *
 * @param form which questions, by the name of the form
 * @param onlyHers whether nobody but she sees it yet
 * @param until the last day for a late answer
 */
public record Mirror(UUID id, UUID meeting, String form, String version, Instant askedAt, boolean onlyHers, LocalDate until) {}
