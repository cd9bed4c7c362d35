package holdepunkt.improvement.arenas;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule that says who is missing: from the partners an area has named, and nothing else. */
public final class Gaps {

    private Gaps() {}

    public static GapReport of(Arenas arenas) {
        var central = arenas.partners().stream().filter(Partner::central).toList();
        var known = arenas.arenas().stream().filter(arena -> !arena.unknown()).toList();
        var broad = known.stream().filter(arena -> meets(arenas, arena, Side.MUNICIPALITY) && meets(arenas, arena, Side.HEALTH_TRUST)).toList();
        var forums = arenas.arenas().stream().filter(Arena::aboutPersons).toList();
        return new GapReport(central, known, arenas.arenas().stream().filter(Arena::unknown).toList(),
                known.stream().filter(arena -> central.stream().allMatch(partner -> partner.meetsIn(arena))).toList(), broad,
                central.stream().map(partner -> absence(partner, known, broad)).toList(), apart(central, known), forums,
                forums.stream().filter(arena -> arena.person() == WhoMeets.NOBODY).toList(), arenas.arenas().stream().filter(arena -> arena.person() == null).toList());
    }

    /** Whether any partner of this kind is there, central or not. */
    private static boolean meets(Arenas arenas, Arena arena, Side side) {
        return arenas.partners().stream().anyMatch(partner -> partner.side() == side && partner.meetsIn(arena));
    }

    private static Absence absence(Partner partner, List<Arena> known, List<Arena> broad) {
        var nowhere = Stream.of(LevelKind.values()).filter(level -> known.stream().anyMatch(arena -> arena.level() == level))
                .filter(level -> known.stream().noneMatch(arena -> arena.level() == level && partner.meetsIn(arena))).toList();
        return new Absence(partner, broad.stream().filter(arena -> !partner.meetsIn(arena)).toList(), broad.size(), nowhere);
    }

    private static List<Apart> apart(List<Partner> central, List<Arena> known) {
        return IntStream.range(0, central.size()).boxed().flatMap(at -> central.subList(at + 1, central.size()).stream().map(other -> new Apart(central.get(at), other)))
                .filter(pair -> known.stream().noneMatch(arena -> pair.one().meetsIn(arena) && pair.other().meetsIn(arena))).toList();
    }
}
