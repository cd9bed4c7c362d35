package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyIsFoundInPublishedFiguresTests {

    private static final long SEED = 20170101;
    private static final int POPULATIONS = 20_000;

    @Test
    void noAttackerCalculatesASecretNumberOfATable() {
        var random = new Random(SEED);
        long wrong = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            int k = random.nextInt(4) == 0 ? 10 : 5;
            var persons = population(random, 2 + random.nextInt(5), 2 + random.nextInt(5));
            var calculated = Attacker.read(new Suppression(k).table(persons));
            var truth = withTotals(persons);
            wrong += secrets(persons, k).filter(place -> calculated.getOrDefault(place, -1) == truth[place]).count();
        }
        Guards.report("suppressed-table", POPULATIONS, wrong, 18_000, SEED);
    }

    @Test
    void noAttackerCalculatesASecretNumberOfALine() {
        var random = new Random(SEED);
        long wrong = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            var parts = population(random, 1, 1 + random.nextInt(7))[0];
            var line = new Suppression(5).line(parts);
            var calculated = Attacker.read(line);
            wrong += IntStream.range(0, parts.length).filter(part -> parts[part] > 0 && parts[part] < 5)
                .filter(part -> calculated.containsKey(part) || line.parts().get(part).isShown()).count();
        }
        Guards.report("suppressed-line", POPULATIONS, wrong, 18_000, SEED);
    }

    /** So that the two above prove something. */
    @Test
    void theAttackerDoesFindPeopleWhereOnlySmallNumbersAreHidden() {
        var random = new Random(SEED);
        long found = 0;
        for (int i = 0; i < 1_000; i++) {
            var persons = population(random, 3, 3);
            var calculated = Attacker.read(hidingOnlySmallNumbers(persons));
            var truth = withTotals(persons);
            found += secrets(persons, 5).filter(place -> calculated.getOrDefault(place, -1) == truth[place]).count();
        }
        assertThat(found).isGreaterThan(500);
    }

    /** Every table there is up to a total: those published alike are all that a reader who knows the program has to choose between. */
    @ParameterizedTest
    @CsvSource({"2, 2, 0, 24", "2, 3, 0, 17", "3, 2, 0, 17", "3, 3, 15, 15"})
    void evenAReaderWhoKnowsTheProgramCannotTellWhichTableItWas(int rows, int columns, int least, int most) {
        var published = new HashMap<PublishedTable, List<int[][]>>();
        everyWay(new int[rows * columns], 0, most, numbers -> {
            var persons = IntStream.range(0, rows).mapToObj(row -> Arrays.copyOfRange(numbers, row * columns, (row + 1) * columns)).toArray(int[][]::new);
            if (Arrays.stream(numbers).sum() >= Math.max(least, 5)) {
                published.computeIfAbsent(new Suppression(5).table(persons), any -> new ArrayList<>()).add(persons);
            }
        });
        long wrong = published.values().stream().mapToLong(alike -> secrets(alike.getFirst(), 5)
            .filter(place -> isTheSameInAll(alike.stream().map(NobodyIsFoundInPublishedFiguresTests::withTotals), place)).count()).sum();
        Guards.report("suppressed-table-known-program-%dx%d".formatted(rows, columns), published.values().stream().mapToLong(List::size).sum(), wrong, 10_000, 0);
    }

    @ParameterizedTest
    @CsvSource({"2, 150", "3, 40", "4, 26", "5, 22"})
    void evenAReaderWhoKnowsTheProgramCannotTellWhichLineItWas(int parts, int most) {
        var published = new HashMap<PublishedLine, List<int[]>>();
        everyWay(new int[parts], 0, most, numbers -> {
            if (Arrays.stream(numbers).sum() >= 5) {
                published.computeIfAbsent(new Suppression(5).line(numbers), any -> new ArrayList<>()).add(numbers.clone());
            }
        });
        long wrong = published.values().stream().mapToLong(alike -> IntStream.range(0, parts)
            .filter(part -> alike.getFirst()[part] > 0 && alike.getFirst()[part] < 5)
            .filter(part -> isTheSameInAll(alike.stream(), part)).count()).sum();
        Guards.report("suppressed-line-known-program-" + parts, published.values().stream().mapToLong(List::size).sum(), wrong, 10_000, 0);
    }

    /** Small numbers anywhere, totals too, and the answer of a group that all gave the same one. */
    private static IntStream secrets(int[][] persons, int k) {
        int width = persons[0].length + 1;
        var numbers = withTotals(persons);
        return IntStream.range(0, numbers.length).filter(place -> numbers[place] > 0)
            .filter(place -> numbers[place] < k || place % width < width - 1 && place / width < persons.length
                && Arrays.stream(persons[place / width]).sum() == numbers[place]);
    }

    private static boolean isTheSameInAll(Stream<int[]> alike, int place) {
        return alike.mapToInt(numbers -> numbers[place]).distinct().limit(2).count() == 1;
    }

    private static int[] withTotals(int[][] persons) {
        int width = persons[0].length + 1;
        var numbers = new int[(persons.length + 1) * width];
        for (int row = 0; row < persons.length; row++) {
            for (int column = 0; column < width - 1; column++) {
                for (int place : new int[] {row * width + column, row * width + width - 1, persons.length * width + column, numbers.length - 1}) {
                    numbers[place] += persons[row][column];
                }
            }
        }
        return numbers;
    }

    private static void everyWay(int[] numbers, int at, int left, Consumer<int[]> each) {
        if (at == numbers.length) {
            each.accept(numbers);
            return;
        }
        for (int persons = 0; persons <= left; persons++) {
            numbers[at] = persons;
            everyWay(numbers, at + 1, left - persons, each);
        }
        numbers[at] = 0;
    }

    /** Mostly few persons, many zeros, now and then a large group: what services of a small town look like. */
    private static int[][] population(Random random, int rows, int columns) {
        int usual = 1 + random.nextInt(12);
        var persons = new int[rows][columns];
        for (var row : persons) {
            Arrays.setAll(row, column -> switch (random.nextInt(6)) {
                case 0 -> 0;
                case 1 -> random.nextInt(60);
                default -> random.nextInt(usual + 1);
            });
        }
        return persons;
    }

    private static PublishedTable hidingOnlySmallNumbers(int[][] persons) {
        int width = persons[0].length + 1;
        var figures = Arrays.stream(withTotals(persons)).mapToObj(new Suppression(5)::figure).toList();
        var lines = IntStream.rangeClosed(0, persons.length).mapToObj(row -> figures.subList(row * width, (row + 1) * width))
            .map(line -> new PublishedLine(line.getLast(), line.subList(0, width - 1))).toList();
        return new PublishedTable(lines.subList(0, persons.length), lines.getLast());
    }
}
