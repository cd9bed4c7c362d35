package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** From how many persons, and why. */
record SmallLimitForm(@NotNull Integer k, @NotBlank @Size(min = 10, max = 200) String because) {}
