package holdepunkt.improvement.web.conditions;

import holdepunkt.improvement.conditions.models.ModelWords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A model as somebody writes it. @param _version of the library it was filled in by; nothing for a new one */
record ModelForm(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 600) String description, @Nullable @Size(max = 120) String kind, @Nullable @Size(max = 300) String forWhom,
                 @Nullable @Size(max = 600) String asks, @Nullable Long _version) {

    ModelWords words() {
        return new ModelWords(name, description, kind, forWhom, asks);
    }
}
