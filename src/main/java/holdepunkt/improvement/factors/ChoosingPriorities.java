package holdepunkt.improvement.factors;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A group narrows what it found to few issues, in its own words, and fills in the table of them. Called inside the gate. */
@Component
public class ChoosingPriorities {

    private static final int CELL = 2000;

    private final ChangingFactorMaps changing;

    ChoosingPriorities(ChangingFactorMaps changing) {
        this.changing = changing;
    }

    /** @param findings what it is made from @throws BrokenRule when it is made from nothing, or there are enough */
    public UUID choose(Viewer viewer, UUID map, String words, String issue, List<UUID> findings) {
        var said = FactorRules.aFindingSaysSomething(words, "words");
        var priority = new Priority(UUID.randomUUID(), said, FactorRules.aNameIsShort(issue, "issue"), null, findings.stream().distinct().toList(),
                Collections.nCopies(PriorityTable.ROWS, ""));
        changing.change(viewer, map, now -> {
            FactorRules.prioritiesAreFew(now);
            isMadeFromFindings(now, priority.findings());
            return new MapChange("priority_chosen", priority.id(), said, one -> one.choosing(Stream.concat(one.priorities().stream(), Stream.of(priority)).toList()));
        });
        return priority.id();
    }

    /** @param cells one for each row of the table */
    public long fill(Viewer viewer, SeenMap seen, UUID priority, String words, String issue, List<String> cells) {
        var said = FactorRules.aFindingSaysSomething(words, "words");
        var name = FactorRules.aNameIsShort(issue, "issue");
        var filled = IntStream.range(0, PriorityTable.ROWS).mapToObj(i -> FactorRules.mayBeEmpty(cells.get(i), field(i), CELL)).toList();
        var wanted = new ArrayList<ChangingFactorMaps.Wanted>();
        wanted.add(new ChangingFactorMaps.Wanted("words", map -> map.priority(priority).map(Priority::words).orElse(""), said));
        wanted.add(new ChangingFactorMaps.Wanted("issue", map -> map.priority(priority).map(Priority::issue).orElse(""), name));
        IntStream.range(0, PriorityTable.ROWS).forEach(i -> wanted.add(new ChangingFactorMaps.Wanted(field(i), map -> map.priority(priority).map(one -> one.cells().get(i)).orElse(""), filled.get(i))));
        return changing.change(viewer, seen, priority, wanted, now -> new MapChange("priority_filled", priority, said,
                one -> one.eachPriority(each -> each.id().equals(priority) ? each.saying(said, name).filling(filled) : each)));
    }

    /** The findings it is made from are others. */
    public long rest(Viewer viewer, SeenMap seen, UUID priority, List<UUID> findings) {
        var wanted = new ChangingFactorMaps.Wanted("findings", map -> map.priority(priority).map(one -> inOrder(one.findings())).orElse(""), inOrder(findings));
        return changing.change(viewer, seen, priority, List.of(wanted), now -> {
            isMadeFromFindings(now, findings);
            var words = now.priority(priority).orElseThrow(() -> BrokenRule.of("factors.rule.taken_away")).words();
            return new MapChange("priority_rests", priority, words, one -> one.eachPriority(each -> each.id().equals(priority) ? each.over(findings) : each));
        });
    }

    public long drop(Viewer viewer, UUID map, UUID priority) {
        return changing.change(viewer, map, now -> new MapChange("priority_dropped", priority, now.wordsOf(priority).orElseThrow(() -> BrokenRule.of("factors.rule.taken_away")),
                one -> one.choosing(one.priorities().stream().filter(each -> !each.id().equals(priority)).toList())));
    }

    private static String inOrder(List<UUID> findings) {
        return findings.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    /** The name of a row in forms. */
    public static String field(int row) {
        return List.of("goal", "now", "gaps", "success").get(row);
    }

    private static void isMadeFromFindings(FactorMap map, List<UUID> findings) {
        if (findings.isEmpty() || findings.stream().anyMatch(one -> map.finding(one).isEmpty())) {
            throw new BrokenRule("factors.rule.made_from", "findings");
        }
    }
}
