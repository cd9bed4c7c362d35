package holdepunkt.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What whoever asks fills in. @param criteria the version that stood on the page @param shown when it was shown, signed */
record AskForm(@NotBlank String yesTo, @NotBlank String yesHow, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate yesOn,
               @NotBlank @Size(max = 120) String name, @Size(max = 20) @Nullable String number, @Nullable List<String> ticks,
               @Size(max = 1000) @Nullable String why, @Nullable String sameDay, @Nullable String unit, @Nullable String deputy,
               @NotBlank String criteria, @Nullable String shown) {

    String whyOrNothing() {
        return why == null ? "" : why;
    }
}
