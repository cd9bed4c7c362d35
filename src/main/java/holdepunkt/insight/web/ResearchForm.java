package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** What an approval says. */
record ResearchForm(@NotBlank @Size(min = 10, max = 300) String purpose, @NotBlank @Size(min = 3, max = 80) String reference, @NotBlank @Size(min = 3, max = 120) String body,
                    @NotNull UUID fetcher, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn) {}
