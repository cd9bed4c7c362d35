package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Yes or no to a project, and why. */
record ResearchAnswerForm(@NotNull @Pattern(regexp = "approved|refused") String answer, @NotBlank @Size(min = 10, max = 300) String because) {}
