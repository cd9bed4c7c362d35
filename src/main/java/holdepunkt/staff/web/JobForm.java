package holdepunkt.staff.web;

import holdepunkt.core.UnitId;
import holdepunkt.staff.Job;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Where, as what, from when and until when. */
record JobForm(@NotNull UUID at, @NotBlank String role, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
               @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

    Job job() {
        return new Job(new UnitId(at), role, from, until);
    }
}
