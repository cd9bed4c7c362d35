package holdepunkt.insight.measured;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** From this month the work was done otherwise. @param from its first day @param because in the words of whoever said so */
public record NewLevel(UUID id, LocalDate from, String because, String by, Instant at) {}
