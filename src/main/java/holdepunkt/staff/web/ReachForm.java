package holdepunkt.staff.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where somebody who works here is told that there is something to see. */
record ReachForm(@Size(max = 200) @Pattern(regexp = WHERE) @Nullable String email, @Size(max = 30) @Nullable String phone) {

    /** Something before and after the sign; whether it is read is for the one who has it to say. */
    static final String WHERE = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
