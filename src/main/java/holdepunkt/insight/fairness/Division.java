package holdepunkt.insight.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A way to divide those who were asked about into fixed groups, with coarser ones to fall back on where some are small.
 *
 * @param levels the finest first: each group by its name, with what it consists of
 */
record Division(String name, Function<Asked, String> of, List<List<Group>> levels) {

    /** A group and the finest groups in it. */
    record Group(String name, List<String> parts) {

        static Group of(String name, String... parts) {
            return new Group(name, Arrays.asList(parts));
        }
    }

    private static final Map<String, String> ROUTES = Map.of("self", "self", "peer", "peer", "dps", "health", "smp", "health", "gp", "health", "hospital", "health",
            "ward", "health", "detox", "health");

    /** Health services, municipal services and NAV, those with experience of their own, and she herself. */
    static final Division ROUTE = new Division("route", asked -> ROUTES.getOrDefault(asked.route(), "municipal"), List.of(
            List.of(Group.of("health", "health"), Group.of("municipal", "municipal"), Group.of("peer", "peer"), Group.of("self", "self")),
            List.of(Group.of("health", "health"), Group.of("municipal", "municipal"), Group.of("self_or_peer", "peer", "self")),
            List.of(Group.of("services", "health", "municipal"), Group.of("self_or_peer", "peer", "self"))));

    static final Division AGE = new Division("age", Asked::age, List.of(
            List.of(Group.of("under_25", "under_18", "18_24"), Group.of("25_39", "25_39"), Group.of("40_66", "40_66"), Group.of("67_up", "67_up"), Group.of("unknown", "unknown")),
            List.of(Group.of("under_40", "under_18", "18_24", "25_39"), Group.of("40_up", "40_66", "67_up"), Group.of("unknown", "unknown"))));

    /** Whether it was the first time, or it had been asked before, whatever came of it: whoever needs help again is not to stand further back. */
    static final Division BEFORE = new Division("before", asked -> asked.again() ? "again" : "first", List.of(List.of(Group.of("first", "first"), Group.of("again", "again"))));

    static final List<Division> ALL = List.of(ROUTE, AGE, BEFORE);

    /** @param persons those who were asked about @return those of the group */
    List<Asked> in(Group group, List<Asked> persons) {
        return persons.stream().filter(one -> group.parts().contains(of.apply(one))).toList();
    }
}
