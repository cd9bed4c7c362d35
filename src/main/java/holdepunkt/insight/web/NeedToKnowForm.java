package holdepunkt.insight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** Who needs the small numbers, why, and until when. */
record NeedToKnowForm(@NotNull UUID member, @NotBlank @Size(min = 10, max = 200) String because,
                      @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {}
