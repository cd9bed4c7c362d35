package holdepunkt.improvement.web;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.reading.ChainMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Where each stone stands on a wide screen and on a wall. Every column is divided in the same number of steps of the same height, however high that
 * comes to be where it is shown; so lines drawn from step to step meet the stones whatever the size of the letters.
 *
 * @param heading steps a heading takes
 * @param steps of each column
 * @param lanes from right to left, as the chain is built
 */
public record Grid(int heading, int steps, List<Lane> lanes, Map<UUID, Place> places) {

    private static final int WITHOUT_WORDS = 3;
    private static final int GROUP = 2;
    private static final int HIGHEST = 24;
    /** Half the room between two columns, of a column's hundred. */
    private static final int GAP = 8;

    /** @param code what one says aloud to point at it, as in C3 @param column from 0 to the left @param from the step where it begins */
    public record Place(String code, int column, int from, int steps) {

        private double middle() {
            return from + steps / 2.0;
        }
    }

    /** A column and the empty steps below its last stone. */
    public record Lane(Column column, List<Integer> fill) {}

    public static Grid of(Chain chain) {
        return of(chain, part -> 0);
    }

    /** With room for what is said of each stone below its words. */
    public static Grid of(ChainMap map) {
        return of(map.chain(), part -> (map.rating(part).isPresent() ? 2 : 0) + (map.evidence(part) > 0 ? 1 : 0));
    }

    private static Grid of(Chain chain, ToIntFunction<UUID> below) {
        int wide = chain.columns().size() > 5 ? 19 : 24;
        int heading = Math.min(HIGHEST, 2 + chain.columns().stream().mapToInt(column -> lines(column.heading(), wide - 3)).max().orElse(0));
        var places = new HashMap<UUID, Place>();
        var ends = new ArrayList<Integer>();
        for (var column : chain.columns()) {
            ends.add(placed(column, ends.size(), heading, wide, below, places));
        }
        int steps = Collections.max(ends);
        var lanes = new ArrayList<Lane>();
        for (int at = 0; at < ends.size(); at++) {
            lanes.add(new Lane(chain.columns().get(at), fill(steps - ends.get(at))));
        }
        return new Grid(heading, steps, List.copyOf(lanes.reversed()), Map.copyOf(places));
    }

    private static int placed(Column column, int number, int heading, int wide, ToIntFunction<UUID> below, Map<UUID, Place> places) {
        int at = heading;
        int stones = 0;
        for (var group : column.groups()) {
            at += group.name() == null ? 0 : GROUP;
            for (var stone : group.stones()) {
                int high = Math.min(HIGHEST, lines(stone.text(), wide) + WITHOUT_WORDS + (stone.owner() == null ? 0 : 1) + below.applyAsInt(stone.id()));
                places.put(stone.id(), new Place((char) ('A' + number) + String.valueOf(++stones), number, at, high));
                at += high;
            }
        }
        return at;
    }

    private static int lines(String text, int wide) {
        return (text.length() + wide - 1) / wide;
    }

    private static List<Integer> fill(int steps) {
        var parts = new ArrayList<Integer>();
        for (int left = steps; left > 0; left -= HIGHEST) {
            parts.add(Math.min(left, HIGHEST));
        }
        return parts;
    }

    public String code(UUID stone) {
        var place = places.get(stone);
        return place == null ? "" : place.code();
    }

    /** The measures of the drawing: a hundred for each column, one for each step. */
    public String box() {
        return "0 0 " + lanes.size() * 100 + " " + steps;
    }

    /** From the middle of one stone to the middle of the other; what lies behind the stones is not seen. */
    public String line(Link link) {
        var from = places.get(link.from());
        var to = places.get(link.to());
        if (from == null || to == null) {
            return "";
        }
        int edge = (from.column() + 1) * 100;
        return String.format(Locale.ROOT, "M%d %.1fH%dC%d %.1f %d %.1f %d %.1fH%d", edge - 50, from.middle(), edge - GAP, edge, from.middle(), edge, to.middle(),
                edge + GAP, to.middle(), to.column() * 100 + 50);
    }
}
