package holdepunkt.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Somebody who reads a published table, knows how it was made, and calculates: what must each hidden number be? Knows that numbers are not
 * negative, that rows and columns add up, and that a hidden number is at least one where zeros of its row are not hidden.
 */
final class Attacker {

    private final int width;
    private final Integer[] known;
    private final int[] least;
    private final List<int[]> sums = new ArrayList<>();

    private Attacker(int height, int width) {
        this.width = width;
        this.known = new Integer[height * width];
        this.least = new int[height * width];
    }

    /** Every hidden number that can be calculated, by its place (row by row, totals last). */
    static Map<Integer, Integer> read(PublishedTable table) {
        int columns = table.columns().parts().size();
        var attacker = new Attacker(table.rows().size() + 1, columns + 1);
        for (int row = 0; row <= table.rows().size(); row++) {
            attacker.note(row, row < table.rows().size() ? table.rows().get(row) : table.columns());
        }
        attacker.noteTotals(table.rows());
        attacker.addUp(table.rows().size() + 1);
        return attacker.calculated();
    }

    static Map<Integer, Integer> read(PublishedLine line) {
        var attacker = new Attacker(1, line.parts().size() + 1);
        attacker.note(0, line);
        attacker.addUp(1);
        return attacker.calculated();
    }

    private void note(int row, PublishedLine line) {
        boolean zerosAreShown = line.parts().stream().anyMatch(Figure::isShown);
        for (int column = 0; column < width; column++) {
            var figure = column < line.parts().size() ? line.parts().get(column) : line.total();
            known[row * width + column] = figure.persons();
            least[row * width + column] = zerosAreShown && column < line.parts().size() ? 1 : 0;
        }
    }

    /** Totals of rows are a line of their own, whose zeros are hidden only where no total is left. */
    private void noteTotals(List<PublishedLine> rows) {
        boolean zerosAreShown = rows.stream().anyMatch(line -> line.total().isShown());
        for (int row = 0; row < rows.size(); row++) {
            least[row * width + width - 1] = zerosAreShown ? 1 : 0;
        }
    }

    /** Every sum as places whose numbers with signs make zero: first the parts, last the total. */
    private void addUp(int height) {
        for (int row = 0; row < height; row++) {
            int first = row * width;
            sums.add(IntStream.range(first, first + width).toArray());
        }
        for (int column = 0; height > 1 && column < width; column++) {
            int first = column;
            sums.add(IntStream.range(0, height).map(row -> row * width + first).toArray());
        }
    }

    private Map<Integer, Integer> calculated() {
        var found = new TreeMap<>(byBounds());
        byElimination().forEach(found::putIfAbsent);
        return found;
    }

    /** Each number lies between what the others of its sums leave for it; tightened until nothing moves. */
    private Map<Integer, Integer> byBounds() {
        var low = new long[known.length];
        var high = new long[known.length];
        for (int place = 0; place < known.length; place++) {
            low[place] = known[place] == null ? least[place] : known[place];
            high[place] = known[place] == null ? Integer.MAX_VALUE : known[place];
        }
        for (boolean moved = true; moved; ) {
            var before = Arrays.hashCode(low) * 31L + Arrays.hashCode(high);
            sums.forEach(sum -> tighten(sum, low, high));
            moved = before != Arrays.hashCode(low) * 31L + Arrays.hashCode(high);
        }
        var found = new HashMap<Integer, Integer>();
        for (int place = 0; place < known.length; place++) {
            if (known[place] == null && low[place] == high[place]) {
                found.put(place, (int) low[place]);
            }
        }
        return found;
    }

    private static void tighten(int[] sum, long[] low, long[] high) {
        int total = sum[sum.length - 1];
        for (int place : sum) {
            long othersLow = 0;
            long othersHigh = 0;
            for (int other : sum) {
                if (other != place && other != total) {
                    othersLow += low[other];
                    othersHigh += high[other];
                }
            }
            low[place] = Math.max(low[place], place == total ? othersLow : low[total] - othersHigh);
            high[place] = Math.min(high[place], place == total ? othersHigh : high[total] - othersLow);
        }
    }

    /** Gauss: solves for the hidden numbers; one alone in its equation is found. Whole numbers stay whole, as every pivot is plus or minus one. */
    private Map<Integer, Integer> byElimination() {
        int[] unknown = IntStream.range(0, known.length).filter(place -> known[place] == null).toArray();
        var equations = sums.stream().map(sum -> equation(sum, unknown)).toArray(long[][]::new);
        int solved = 0;
        for (int column = 0; column < unknown.length && solved < equations.length; column++) {
            int pivot = pivot(equations, solved, column);
            if (pivot < 0) {
                continue;
            }
            var row = equations[pivot];
            equations[pivot] = equations[solved];
            equations[solved] = row;
            for (int other = 0; other < equations.length; other++) {
                if (other != solved && equations[other][column] != 0) {
                    subtract(equations[other], row, equations[other][column] / row[column]);
                }
            }
            solved++;
        }
        var found = new HashMap<Integer, Integer>();
        for (var equation : equations) {
            int[] left = IntStream.range(0, unknown.length).filter(column -> equation[column] != 0).toArray();
            if (left.length == 1) {
                found.put(unknown[left[0]], (int) (equation[unknown.length] / equation[left[0]]));
            }
        }
        return found;
    }

    private long[] equation(int[] sum, int[] unknown) {
        var equation = new long[unknown.length + 1];
        for (int place : sum) {
            int sign = place == sum[sum.length - 1] ? -1 : 1;
            if (known[place] == null) {
                equation[Arrays.binarySearch(unknown, place)] = sign;
            } else {
                equation[unknown.length] -= (long) sign * known[place];
            }
        }
        return equation;
    }

    private static int pivot(long[][] equations, int from, int column) {
        for (int row = from; row < equations.length; row++) {
            if (Math.abs(equations[row][column]) == 1) {
                return row;
            }
        }
        return -1;
    }

    private static void subtract(long[] from, long[] row, long times) {
        for (int column = 0; column < row.length; column++) {
            from[column] -= times * row[column];
        }
    }
}
