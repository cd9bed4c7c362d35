package holdepunkt.insight.extract;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.Suppression;
import holdepunkt.shape.Guards;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NobodyIsAloneInAnExtractTests {

    private static final long SEED = 20260101;
    private static final int POPULATIONS = 500;
    private static final List<List<String>> CODES = List.of(List.of("health", "municipal", "peer", "self"), List.of("under_18", "18_24", "25_39", "40_66", "67_up", "unknown"),
            List.of("yes", "no", "not_now", "none"), List.of("0_14", "15_30", "31_60", "61_up", "none"));

    /** Somebody who knows all there is to know of one person finds at least k lines that could be hers, and nothing that nobody else has. */
    @Test
    void whoKnowsEverythingOfAPersonFindsManyLikeHer() {
        var random = new Random(SEED);
        long wrong = 0;
        long lines = 0;
        for (int i = 0; i < POPULATIONS; i++) {
            int k = random.nextInt(4) == 0 ? 10 : 5;
            var told = Coarsening.of(population(random), new Suppression(k));
            var alike = told.stream().collect(Collectors.groupingBy(Coarsening.Told::line, Collectors.counting()));
            wrong += alike.values().stream().filter(many -> many < k).count();
            lines += told.size();
        }
        Guards.report("extract-lines", lines, wrong, 50_000, SEED);
    }

    /** A project with one half-year more has the same lines for the others: nothing follows from holding them against each other. */
    @Test
    void anotherHalfYearChangesNoLineOfTheFirst() {
        var random = new Random(SEED);
        for (int i = 0; i < POPULATIONS; i++) {
            var all = population(random);
            var first = all.entrySet().stream().filter(one -> one.getValue().half().equals("2025-01-01")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            var five = new Suppression(5);
            assertThat(lines(Coarsening.of(all, five), "2025-01-01")).isEqualTo(lines(Coarsening.of(first, five), "2025-01-01"));
        }
    }

    /** So that the first proves something: where nothing is made coarser, people stand alone. */
    @Test
    void whereNothingIsMadeCoarserPeopleStandAlone() {
        var random = new Random(SEED);
        long alone = 0;
        for (int i = 0; i < 100; i++) {
            alone += population(random).values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream().filter(many -> many == 1).count();
        }
        assertThat(alone).isGreaterThan(1_000);
    }

    @Test
    void twoProjectsHaveNoPseudonymInCommonAndCannotBeJoined() {
        var one = ProjectKey.fresh();
        var other = ProjectKey.fresh();
        Set<String> seen = new HashSet<>();
        int persons = 5_000;
        for (int i = 0; i < persons; i++) {
            var person = "hash of " + i;
            assertThat(one.pseudonym(person)).isEqualTo(one.pseudonym(person));
            seen.add(one.pseudonym(person));
            seen.add(other.pseudonym(person));
        }
        assertThat(seen).hasSize(2 * persons);
    }

    private static Map<Line, Long> lines(List<Coarsening.Told<String>> told, String half) {
        return told.stream().map(Coarsening.Told::line).filter(line -> line.half().equals(half)).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A few usual ways and answers, and now and then somebody who is like nobody. */
    private static Map<String, Line> population(Random random) {
        var population = new LinkedHashMap<String, Line>();
        int persons = 20 + random.nextInt(180);
        for (int i = 0; i < persons; i++) {
            boolean unusual = random.nextInt(4) == 0;
            var cells = CODES.stream().map(codes -> codes.get(unusual ? random.nextInt(codes.size()) : random.nextInt(2))).toList();
            population.put("person " + i, new Line(random.nextBoolean() ? "2025-01-01" : "2025-07-01", cells));
        }
        return population;
    }
}
