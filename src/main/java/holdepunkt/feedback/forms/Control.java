package holdepunkt.feedback.forms;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an item is to be shown. @param code one of {@link #KNOWN} @param display the code in words @param text the same in other words */
public record Control(String code, @Nullable String display, @Nullable String text) {

    public static final Set<String> KNOWN = Set.of("slider", "help", "lower", "upper", "check-box", "radio-button", "drop-down", "inline", "prompt", "unit", "header");
}
