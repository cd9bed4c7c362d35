package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A trial that begins. */
record TrialForm(@NotBlank @Size(max = 80) String name) {}
