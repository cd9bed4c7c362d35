package holdepunkt.improvement.web.incidents;

import holdepunkt.improvement.incidents.telling.Coded;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Step;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as it is filled in. @param after how many steps it comes after; nothing for last */
record StepForm(@NotBlank @Size(max = 300) String met, @NotBlank @Size(max = 300) String did, @Nullable String role, @Nullable @Size(max = 300) String gap, @Nullable Integer after,
                @Nullable Long _version) {

    static final List<String> WORDS = List.of("met", "did", "gap");

    Step step(UUID id) {
        return new Step(id, met.strip(), did.strip(), Coded.of(Role.values(), role == null ? "" : role).orElse(null), gap == null ? "" : gap.strip());
    }

    int place() {
        return after == null ? Integer.MAX_VALUE : after;
    }
}
