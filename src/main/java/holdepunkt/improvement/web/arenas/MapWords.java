package holdepunkt.improvement.web.arenas;

import holdepunkt.improvement.arenas.Arena;
import holdepunkt.improvement.arenas.Partner;

/** What stands in the cells of the map, as codes that texts are named after. */
public final class MapWords {

    private MapWords() {}

    public static String met(Partner partner, Arena arena) {
        return arena.unknown() ? "unknown" : partner.meetsIn(arena) ? "yes" : "no";
    }

    public static String person(Arena arena) {
        var who = arena.person();
        return who == null ? "unknown" : who.code();
    }
}
