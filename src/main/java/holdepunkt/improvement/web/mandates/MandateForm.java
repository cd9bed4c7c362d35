package holdepunkt.improvement.web.mandates;

import holdepunkt.improvement.mandates.Mandate;
import holdepunkt.improvement.mandates.Said;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A mandate that is written down. @param answerDays within how many days an idea is answered */
record MandateForm(@NotBlank @Size(max = 1000) String purpose, @NotBlank @Size(max = 1000) String mayDecide, @NotBlank @Size(max = 1000) String mayNotDecide,
                   @Nullable UUID reportsTo, @Nullable @Size(max = 200) String reportsWords, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate begins,
                   @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate ends, @NotNull @Min(1) @Max(365) Integer answerDays, @Nullable Long _version) {

    Mandate.Terms terms() {
        return new Mandate.Terms(purpose.strip(), mayDecide.strip(), mayNotDecide.strip(), reportsTo, Said.orNothing(reportsWords, "reportsWords", 200), begins, ends, answerDays);
    }

    long seen() {
        return _version == null ? 0 : _version;
    }
}
