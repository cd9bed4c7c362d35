package holdepunkt.improvement.incidents.readings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a group came to what it says. @param discussions how many talks @param participants who took part, by role @param material what they talked about */
public record Method(@Nullable String text, @Nullable Integer line, @Nullable Integer discussions, List<String> participants, @Nullable String material) {}
