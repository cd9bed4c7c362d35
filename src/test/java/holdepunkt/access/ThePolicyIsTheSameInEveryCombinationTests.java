package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Ground;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The wall in front, asked with every pair of grounds, against a reading of {@code policy.csv} that shares no code with it. Beside the cells, the laws:
 * a ground more never takes away, a ground less never gives, what one is at work gives nothing by itself, and an administrator has no way to a person.
 */
class ThePolicyIsTheSameInEveryCombinationTests {

    private static final long SEED = Long.getLong("seed", 20170904L);
    private static final AreaId AREA = new AreaId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 2));
    private static final UnitId UNIT = new UnitId(new UUID(0, 3));
    private static final UUID CAUSE = new UUID(0, 4);
    private static final List<String> ROLES = List.of("clinician", "leader", "administrator");

    /** What the page says, as words between commas: ground, class and act. */
    private static final Set<String> PAGE = new HashSet<>();
    private static final TreeSet<String> NAMES = new TreeSet<>(List.of("", "neighbour", "admin", "system"));
    private static final TreeSet<String> CLASSES = new TreeSet<>(List.of("", "diary", "everything else"));

    static {
        for (var row : page().split("\n")) {
            var cell = row.split(",");
            if (row.startsWith("ground,") || row.startsWith("everything")) {
                continue;
            }
            NAMES.add(cell[0]);
            for (var dataClass : cell[1].split(" ")) {
                CLASSES.add(dataClass);
                for (int act = 0; act < 3; act++) {
                    if (cell[2 + act].equals("yes")) {
                        PAGE.add(cell[0] + "," + dataClass + "," + act);
                    }
                }
            }
        }
    }

    private final Policy policy = new Policy();
    private final List<String> wrong = new ArrayList<>();
    private long cells;

    private static String page() {
        try (var in = ThePolicyIsTheSameInEveryCombinationTests.class.getResourceAsStream("/policy.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPairOfGroundsOpensWhatThePageSaysOfEitherAndNothingElse() {
        var grounds = grounds();
        for (int one = 0; one < grounds.size(); one++) {
            for (int other = one; other < grounds.size(); other++) {
                var pair = List.of(grounds.get(one), grounds.get(other));
                var role = ROLES.get((one + other) % ROLES.size());
                var asked = new TreeSet<>(List.of(pair.get(0).dataClass(), pair.get(1).dataClass(), "identity", "preparation", "log"));
                asked.forEach(dataClass -> ask(viewer(role, null), pair, dataClass));
            }
        }
        Guards.report("policy-pairs", cells, wrong.size(), 8_300_000, 0, "grounds=" + grounds.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyHandfulOfGroundsOpensTheSumOfThem() {
        var random = new Random(SEED);
        var grounds = grounds();
        var classes = List.copyOf(CLASSES);
        for (int i = 0; i < 100_000; i++) {
            var handful = new ArrayList<Ground>();
            for (int many = random.nextInt(7); many > 0; many--) {
                handful.add(grounds.get(random.nextInt(grounds.size())));
            }
            var dataClass = handful.isEmpty() || random.nextInt(5) == 0 ? classes.get(random.nextInt(classes.size())) : handful.getFirst().dataClass();
            var viewer = viewer(ROLES.get(random.nextInt(ROLES.size())), null);
            ask(viewer, handful, dataClass);
            if (!handful.isEmpty()) {
                neverMoreWithLess(viewer, handful, dataClass);
            }
        }
        Guards.report("policy-handfuls", cells, wrong.size(), 270_000, SEED);
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutAGroundNobodyOpensAnythingWhateverTheyAreAtWork() {
        for (var role : ROLES) {
            for (var dataClass : CLASSES) {
                for (var action : Action.values()) {
                    assertThat(policy.allows(new Opening(viewer(role, null), PERSON, List.of()), dataClass, action)).as("%s %s %s", role, dataClass, action).isFalse();
                }
            }
        }
    }

    @Test
    void whoeverLooksAfterAccountsReachesNoPersonThroughAUnit() {
        assertThat(viewer("administrator", null).units()).isEmpty();
        assertThat(NAMES).noneMatch(name -> name.contains("administrator") && PAGE.stream().anyMatch(line -> line.startsWith(name + ",")));
    }

    @Test
    void aSystemActorHasItsOwnLinesWhateverGroundsItIsHanded() {
        var grounds = grounds().stream().filter(ground -> ground.name().equals("own")).toList();
        for (var name : NAMES) {
            for (var dataClass : CLASSES) {
                for (var action : Action.values()) {
                    var system = name.startsWith("system:") ? name.substring(7) : name;
                    cells++;
                    boolean page = PAGE.contains("system:" + system + "," + dataClass + "," + action.ordinal());
                    if (policy.allows(new Opening(viewer("clinician", system), PERSON, grounds), dataClass, action) != page) {
                        wrong.add("system " + system + " " + dataClass + " " + action);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void neverMoreWithLess(Viewer viewer, List<Ground> handful, String dataClass) {
        for (var action : Action.values()) {
            boolean all = policy.allows(new Opening(viewer, PERSON, handful), dataClass, action);
            boolean less = policy.allows(new Opening(viewer, PERSON, handful.subList(1, handful.size())), dataClass, action);
            if (less && !all) {
                wrong.add("more by less: " + handful + " " + dataClass + " " + action);
            }
        }
    }

    private void ask(Viewer viewer, List<Ground> grounds, String dataClass) {
        var opening = new Opening(viewer, PERSON, grounds);
        for (var action : Action.values()) {
            cells++;
            boolean page = grounds.stream().anyMatch(ground -> ground.dataClass().equals(dataClass)
                    && PAGE.contains(ground.name() + "," + dataClass + "," + action.ordinal()));
            if (policy.allows(opening, dataClass, action) != page) {
                wrong.add(grounds + " " + dataClass + " " + action);
            }
        }
    }

    /** Every name with every class, also those the policy does not know: a row of the database may say anything. */
    private static List<Ground> grounds() {
        var grounds = new ArrayList<Ground>();
        for (var name : NAMES) {
            if (!name.startsWith("system:")) {
                CLASSES.forEach(dataClass -> grounds.add(new Ground(name, dataClass, CAUSE)));
            }
        }
        return grounds;
    }

    private static Viewer viewer(String role, @Nullable String system) {
        return new Viewer(AREA, new AccountId(new UUID(0, 5)), "Kari", null, List.of(new Work(UNIT, "DPS", role)), new UUID(0, 6), Instant.EPOCH, "nb", system);
    }
}
