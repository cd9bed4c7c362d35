package holdepunkt.intake.newcomer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What she who asked may know before anybody has seen who she is. @param phone of the office, where it has one @param answered whether the office has */
public record KnockedAt(String area, LocalDate answerBy, String office, @Nullable String phone, boolean answered) {}
