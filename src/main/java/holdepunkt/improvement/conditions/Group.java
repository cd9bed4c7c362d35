package holdepunkt.improvement.conditions;

import holdepunkt.improvement.sheets.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written under one type. @param label the type as the file calls it @param line where it stood there, or null */
public record Group(ConditionType type, String label, List<Words> items, @Nullable Integer line) {

    Group with(List<Words> others) {
        return new Group(type, label, List.copyOf(others), line);
    }
}
