package holdepunkt.promises;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On her page: what was promised her. */
@Component
@SilentUnless("exists (select from promises.promise x where x.area_id = asked.area and x.person_id = asked.person)")
class PromisedPart implements PersonPart {

    /** More would push her contact out of sight; the rest is one tap away. */
    private static final int MOST = 3;

    private final PromiseBoard board;

    PromisedPart(PromiseBoard board) {
        this.board = board;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String dataClass() {
        return "promise";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var all = board.of(opening);
        var lines = all.stream().sorted(Comparator.comparing(line -> !line.state().equals("open"))).limit(MOST).toList();
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(Fragment.of("promises/_board", "opening", opening, "lines", lines, "today", LocalDate.now(Period.NORWAY), "back", "home", "all", all.size()));
    }
}
