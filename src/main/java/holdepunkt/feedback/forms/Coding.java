package holdepunkt.feedback.forms;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A code out of a list of codes, with the words it is shown by. */
public record Coding(@Nullable String system, @Nullable String version, String code, @Nullable Words display) {

    /** The words do not matter: the same code of the same list is the same. */
    boolean isSame(Coding other) {
        return code.equals(other.code) && Objects.equals(system, other.system);
    }

    public String in(String language) {
        return display == null ? code : display.in(language);
    }
}
