package holdepunkt.feedback.course.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Which talk, and what to ask by. */
record TalkForm(@NotNull LocalDate on, @NotBlank String form) {}
