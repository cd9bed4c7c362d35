package holdepunkt.insight;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts persons, never events: whoever is counted in a cell many times counts as one. A person has one place in the table, or rows and columns
 * would not add up and could be compared to find her.
 */
public final class PersonTable {

    private final int[][] persons;
    private final Map<String, Integer> places = new HashMap<>();

    /** @throws IllegalArgumentException with fewer than one row and column */
    public PersonTable(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("A table has rows and columns");
        }
        persons = new int[rows][columns];
    }

    /**
     * @param person a pseudonym, the same every time for one person
     * @throws IllegalArgumentException when the person already has another place
     */
    public void count(String person, int row, int column) {
        int place = row * persons[0].length + column;
        var before = places.putIfAbsent(person, place);
        if (before == null) {
            persons[row][column]++;
        } else if (before != place) {
            throw new IllegalArgumentException("A person has one place in a table");
        }
    }

    int[][] persons() {
        return persons;
    }
}
