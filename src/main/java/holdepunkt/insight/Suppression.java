package holdepunkt.insight;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which figures may be published so that nobody can be found in them. Numbers of 1 to k - 1 persons are hidden, and so are enough others that no
 * hidden one follows from what is left, also for a reader who knows these rules. A zero is shown unless it reveals: a group below k is hidden
 * whole, and so is one whose members are all in one cell. A total of fewer than k persons shows nothing at all.
 *
 * <p>k = 5 is the project's own policy (no national number is published for these registers) and no area goes below it. Two publications of almost
 * the same persons can still be compared with each other: publish fixed periods and fixed groups only.
 */
public final class Suppression {

    /** The lowest k an area can choose. */
    public static final int LOWEST_K = 5;
    /** Written answers tell more of who wrote them than numbers do. */
    private static final int FREE_TEXT_FLOOR = 10;

    private final int k;
    private final Hiding hiding;

    /** @throws IllegalArgumentException when k is below {@link #LOWEST_K} */
    public Suppression(int k) {
        if (k < LOWEST_K) {
            throw new IllegalArgumentException("k is never below five");
        }
        this.k = k;
        this.hiding = new Hiding(k);
    }

    /** Fewer persons than this are not told of. */
    public int k() {
        return k;
    }

    /**
     * For the parts of something whose total is told elsewhere, such as the months of a half-year: k is hidden too. A total says at least how many there were
     * in those that are hidden; that can give away only the highest number each could be, which then is not a small one.
     */
    public Suppression forParts() {
        return new Suppression(k + 1);
    }

    /** A single number of persons that adds up with nothing else. */
    public Figure figure(int persons) {
        return hiding.isSmall(persons) ? Figure.HIDDEN : Figure.shown(persons);
    }

    /** True when anything at all may be told of a group of this size. */
    public boolean isEnough(int persons) {
        return persons >= k;
    }

    public boolean isEnoughForFreeText(int persons) {
        return persons >= Math.max(k, FREE_TEXT_FLOOR);
    }

    /** A total and its parts, in persons. The total stays unless it is small itself. */
    public PublishedLine line(int... parts) {
        return published(Arrays.stream(parts).sum(), false, parts, hiding.ofAnswers(parts));
    }

    /**
     * A total and its parts, where a part that is empty tells nothing of anybody: whether a service kept its day, whether a wait is over. What somebody
     * is, has or answered is a {@link #line}, which hides that all were alike.
     */
    public PublishedLine groups(int... parts) {
        return published(Arrays.stream(parts).sum(), false, parts, hiding.ofGroups(parts));
    }

    public PublishedTable table(PersonTable counted) {
        return table(counted.persons());
    }

    /**
     * A table in persons, with totals of rows, columns and all. Rows are the groups a reader may know somebody in; columns are what is told of
     * them. Where any number inside would tell of somebody, only totals are left: merge small groups or answers with others first. Hiding less
     * was tried and let a reader who knows the rules calculate; this cannot, since moving one person round four numbers changes no total and
     * always leaves or makes a small one, so there is another table that looks the same.
     *
     * @throws IllegalArgumentException with fewer than two rows or columns, which is a {@link #line}
     */
    public PublishedTable table(int[][] persons) {
        if (persons.length < 2 || persons[0].length < 2) {
            throw new IllegalArgumentException("A table has at least two rows and two columns");
        }
        var rowTotals = Arrays.stream(persons).mapToInt(row -> Arrays.stream(row).sum()).toArray();
        var columnTotals = IntStream.range(0, persons[0].length).map(column -> Arrays.stream(persons).mapToInt(row -> row[column]).sum()).toArray();
        var hiddenRows = hiding.ofGroups(rowTotals);
        var hiddenColumns = hiding.ofAnswers(columnTotals);
        boolean insideShown = hidesNothing(hiddenRows) && hidesNothing(hiddenColumns) && Arrays.stream(persons).allMatch(hiding::tellsOfNobody);
        var lines = IntStream.range(0, persons.length)
            .mapToObj(row -> published(rowTotals[row], hiddenRows[row], persons[row], hidden(persons[row].length, !insideShown))).toList();
        return new PublishedTable(lines, published(Arrays.stream(rowTotals).sum(), false, columnTotals, hiddenColumns));
    }

    private static boolean hidesNothing(boolean[] hidden) {
        return Arrays.equals(hidden, new boolean[hidden.length]);
    }

    private static boolean[] hidden(int length, boolean all) {
        var hidden = new boolean[length];
        Arrays.fill(hidden, all);
        return hidden;
    }

    private PublishedLine published(int total, boolean totalHidden, int[] parts, boolean[] hidden) {
        var figures = IntStream.range(0, parts.length).mapToObj(part -> hidden[part] ? Figure.HIDDEN : figure(parts[part])).toList();
        return new PublishedLine(totalHidden ? Figure.HIDDEN : figure(total), figures);
    }
}
