package holdepunkt.intake.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.intake.Nomination;
import holdepunkt.intake.Nominations;
import holdepunkt.people.page.PersonPart;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page: who asks about a meeting for her and where it stands, and the way to ask herself. */
@Component
public class AskedPart implements PersonPart {

    private static final int SHOWN = 3;

    private final Nominations nominations;

    AskedPart(Nominations nominations) {
        this.nominations = nominations;
    }

    /** One question as this reader is told of it. */
    public record Line(Nomination nomination, String state) {}

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String dataClass() {
        return "nomination";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var lines = nominations.about(opening).stream().limit(SHOWN).map(one -> new Line(one, Reading.of(opening, one).state(one))).toList();
        if (lines.isEmpty() && !opening.own()) {
            return Optional.empty();
        }
        return Optional.of(Fragment.of("intake/_asked", "lines", List.copyOf(lines), "own", opening.own(), "person", opening.person()));
    }
}
