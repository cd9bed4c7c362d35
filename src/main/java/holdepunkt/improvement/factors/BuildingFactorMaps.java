package holdepunkt.improvement.factors;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A group begins its map, writes what it finds, and gives the factors its own words. Every step is kept with who and when. Called inside the gate. */
@Component
public class BuildingFactorMaps {

    private final FactorMaps maps;
    private final ChangingFactorMaps changing;

    BuildingFactorMaps(FactorMaps maps, ChangingFactorMaps changing) {
        this.maps = maps;
        this.changing = changing;
    }

    /** Whose map it is: a group, and the unit it belongs to. */
    public record Owners(UnitId unit, String group) {}

    /** @param whole a map that is filled in already, or an empty one @param what a word for the history */
    public UUID begin(Viewer viewer, Owners owners, FactorMap whole, String what) {
        Builders.mustBuild(viewer);
        var group = FactorRules.mayBeEmpty(owners.group(), "group", 80);
        if (group.isEmpty()) {
            throw new BrokenRule("factors.rule.words", "group", 80);
        }
        var map = UUID.randomUUID();
        maps.begin(viewer, map, owners.unit(), group);
        maps.add(viewer, map, 1, whole, new MapChange(what, null, whole.title(), one -> one));
        return map;
    }

    public UUID addFactor(Viewer viewer, UUID map, ContextKind context, String name) {
        var factor = Factor.of(null, FactorRules.aNameIsShort(name, "name"));
        changing.change(viewer, map, now -> {
            FactorRules.thereIsRoomForAFactor(now);
            return new MapChange("factor_added", factor.id(), factor.name(),
                    one -> one.over(one.contexts().stream().map(each -> each.kind() == context ? each.with(and(each.factors(), factor)) : each).toList()));
        });
        return factor.id();
    }

    public UUID addFinding(Viewer viewer, UUID map, UUID factor, Effect effect, String text) {
        var finding = Finding.of(FactorRules.aFindingSaysSomething(text, "text"), effect);
        changing.change(viewer, map, now -> {
            if (now.factor(factor).isEmpty()) {
                throw new BrokenRule("factors.rule.taken_away", "factor");
            }
            FactorRules.thereIsRoomForAFinding(now);
            return new MapChange("finding_added", finding.id(), finding.text(),
                    one -> one.eachFactor(each -> each.id().equals(factor) ? each.with(and(each.findings(), finding)) : each));
        });
        return finding.id();
    }

    public long reword(Viewer viewer, SeenMap seen, UUID finding, String text) {
        var words = FactorRules.aFindingSaysSomething(text, "text");
        var wanted = new ChangingFactorMaps.Wanted("text", map -> map.finding(finding).map(Finding::text).orElse(""), words);
        return changing.change(viewer, seen, finding, List.of(wanted), now -> new MapChange("reworded", finding, words,
                one -> one.eachFinding(each -> each.id().equals(finding) ? each.saying(words) : each)));
    }

    public long rename(Viewer viewer, SeenMap seen, UUID factor, String name) {
        var words = FactorRules.aNameIsShort(name, "name");
        var wanted = new ChangingFactorMaps.Wanted("name", map -> map.factor(factor).map(Factor::name).orElse(""), words);
        return changing.change(viewer, seen, factor, List.of(wanted), now -> new MapChange("renamed", factor, words,
                one -> one.eachFactor(each -> each.id().equals(factor) ? each.called(words) : each)));
    }

    /** Whoever says it last is right: both are in the history. */
    public long tell(Viewer viewer, UUID map, UUID finding, Effect effect) {
        return changing.change(viewer, map, now -> new MapChange("effect_" + effect.code(), finding, words(now, finding),
                one -> one.eachFinding(each -> each.id().equals(finding) ? each.doing(effect) : each)));
    }

    /** It stays with what was found under it, and counts no more. */
    public long putAside(Viewer viewer, UUID map, UUID factor, String because) {
        var reason = FactorRules.aReasonIsGiven(because);
        return changing.change(viewer, map, now -> new MapChange("put_aside", factor, words(now, factor),
                one -> one.eachFactor(each -> each.id().equals(factor) ? each.aside(reason) : each)));
    }

    public long takeBack(Viewer viewer, UUID map, UUID factor) {
        return changing.change(viewer, map, now -> new MapChange("taken_back", factor, words(now, factor),
                one -> one.eachFactor(each -> each.id().equals(factor) ? each.aside(null) : each)));
    }

    /** A finding is off the map; the history has it, and priorities made from it stand. */
    public long takeAway(Viewer viewer, UUID map, UUID finding) {
        return changing.change(viewer, map, now -> new MapChange("taken_away", finding, words(now, finding),
                one -> one.without(finding).eachPriority(each -> each.over(each.findings().stream().filter(some -> !some.equals(finding)).toList()))));
    }

    /** What the group is to do, and what those who take part hope for. */
    public long hope(Viewer viewer, SeenMap seen, List<String> aims, List<String> aspirations) {
        var these = FactorRules.linesAreFew(aims, "aims");
        var those = FactorRules.linesAreFew(aspirations, "aspirations");
        var wanted = List.of(new ChangingFactorMaps.Wanted("aims", map -> lines(map.aims()), String.join("\n", these)),
                new ChangingFactorMaps.Wanted("aspirations", map -> lines(map.aspirations()), String.join("\n", those)));
        return changing.change(viewer, seen, null, wanted, now -> new MapChange("hoped", null, now.title(),
                one -> one.hoping(one.aims().saying(these), one.aspirations().saying(those))));
    }

    public static String lines(Passage passage) {
        return String.join("\n", passage.items().stream().map(Said::text).toList());
    }

    private static String words(FactorMap map, UUID part) {
        return map.wordsOf(part).orElseThrow(() -> BrokenRule.of("factors.rule.taken_away"));
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
