package holdepunkt.insight.web;

import holdepunkt.insight.fairness.ServiceWait;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** How long people waited for one service by two ways. */
record ServiceWaitForm(@NotNull UUID service, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                       @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until, @NotNull @Min(0) Integer metPersons, @NotNull @Min(0) @Max(3650) Integer metDays,
                       @NotNull @Min(0) Integer otherPersons, @NotNull @Min(0) @Max(3650) Integer otherDays, @Min(0) @Nullable Integer displaced,
                       @NotBlank @Size(min = 5, max = 200) String source) {

    ServiceWait asWait() {
        return new ServiceWait(service, "", from, until, new ServiceWait.Waits(metPersons, metDays), new ServiceWait.Waits(otherPersons, otherDays), displaced, source);
    }
}
