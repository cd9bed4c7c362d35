package holdepunkt.feedback.forms.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was bought, as it stands in the licence. */
record LicenceForm(@NotBlank @Size(max = 80) String number, @NotBlank @Size(max = 200) String holder, @NotNull LocalDate endsOn,
                   @NotNull @Min(1) @Max(10_000) Integer places) {}
