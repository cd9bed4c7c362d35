package holdepunkt.improvement.arenas;

import java.util.List;

/**
 * Who is missing where, by rule from what the area has written.
 *
 * @param central the partners without whom an arena lacks something
 * @param known arenas where it is written who meets
 * @param unknown arenas where it is not: nothing is said of them
 * @param whole known arenas with every central partner
 * @param broad known arenas where municipality and specialist services meet
 * @param absences for each central partner
 * @param apart central partners who never meet
 * @param forums arenas where single persons are talked about
 * @param withoutHer forums where neither the person nor a representative meets
 * @param unsaid arenas where nobody has said whether the person meets
 */
public record GapReport(List<Partner> central, List<Arena> known, List<Arena> unknown, List<Arena> whole, List<Arena> broad, List<Absence> absences, List<Apart> apart,
                        List<Arena> forums, List<Arena> withoutHer, List<Arena> unsaid) {

    /** Nothing can be missing before somebody is wanted. */
    public boolean countable() {
        return !central.isEmpty() && !known.isEmpty();
    }
}
