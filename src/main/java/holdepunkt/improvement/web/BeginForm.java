package holdepunkt.improvement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A chain that begins. @param columns five or six */
record BeginForm(@NotBlank @Size(max = 200) String title, @NotNull UUID unit, @NotBlank @Size(max = 80) String group, @NotBlank @Pattern(regexp = "5|6") String columns) {

    boolean six() {
        return columns.equals("6");
    }
}
