package holdepunkt.feedback.forms.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a leader fills in to bring a form. */
record BroughtForm(@NotNull UUID unit, @NotBlank String source, @Size(max = 500) String citation, @NotBlank @Size(max = 500_000) String json) {

    BroughtForm {
        citation = citation == null ? "" : citation;
    }
}
