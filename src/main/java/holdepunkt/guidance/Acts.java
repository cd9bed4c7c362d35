package holdepunkt.guidance;

import holdepunkt.core.files.EditedLines;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sections the guidance leans on, from {@code guidance/acts.csv}. When the law changes, a line is added and the old one gets its last day. */
@Component
public class Acts {

    private final List<NamedAct> lines = EditedLines.underHeading("/guidance/acts.csv").stream().map(NamedAct::of).toList();

    /** @throws IllegalStateException if no line holds that day: a page without its act must not be shown */
    public NamedAct on(String code, LocalDate day) {
        return lines.stream().filter(act -> act.code().equals(code) && act.holdsOn(day)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no act " + code + " holds on " + day));
    }

    List<NamedAct> all() {
        return lines;
    }
}
