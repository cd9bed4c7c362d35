package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.Mutants.Mutant;
import holdepunkt.shape.Guards;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guards of the wall, guarded: each way to weaken it is tried on a copy, and the cells or the catalogue must show it. Thirty of them here, all in the large size. */
@Tag("slow")
class AWeakenedWallIsSeenTests {

    private static final long SEED = Long.getLong("seed", 20170904L);

    @Test
    void everyWeakenedWallIsFound() throws SQLException {
        List<Mutant> all;
        var sound = WallDatabase.arranged();
        try (var superuser = sound.superuser()) {
            all = Mutants.of(superuser);
        }
        var tried = "full".equals(System.getProperty("holdepunkt.size")) ? all : sample(all);
        assertThat(found(sound, null, tried.stream().map(Mutant::table).distinct().toList())).as("on the wall as it is").isEmpty();
        var unseen = new ArrayList<String>();
        for (var mutant : tried) {
            if (!isFound(mutant)) {
                unseen.add(mutant.kind() + " " + mutant.table() + ": " + mutant.statement());
            }
        }
        assertThat(unseen).isEmpty();
        Guards.report("wall-mutants", tried.size(), unseen.size(), 30, SEED, "of=" + all.size());
    }

    private static boolean isFound(Mutant mutant) throws SQLException {
        var weakened = WallDatabase.arranged();
        try {
            return !found(weakened, mutant, List.of(mutant.table())).isEmpty();
        } finally {
            undo(weakened, mutant);
            weakened.drop();
        }
    }

    private static List<String> found(WallDatabase database, @org.jspecify.annotations.Nullable Mutant mutant, List<String> tables) throws SQLException {
        try (var superuser = database.superuser(); var application = database.application()) {
            if (mutant != null) {
                superuser.createStatement().execute(mutant.statement());
            }
            var found = new ArrayList<>(new WallFaults(superuser).all());
            if (!found.isEmpty()) {
                return found;
            }
            var cells = new WallCells(superuser, application);
            for (var table : tables) {
                cells.ask(table);
            }
            cells.askWithForgedContexts();
            found.addAll(cells.wrong());
            return found;
        }
    }

    private static void undo(WallDatabase database, Mutant mutant) throws SQLException {
        if (!mutant.undo().isEmpty()) {
            try (var superuser = database.superuser()) {
                superuser.createStatement().execute(mutant.undo());
            }
        }
    }

    /** As many of each kind as there is room for, so that no kind is left to chance. */
    private static List<Mutant> sample(List<Mutant> all) {
        var random = new Random(SEED);
        var kinds = new ArrayList<>(all.stream().collect(Collectors.groupingBy(Mutant::kind, java.util.TreeMap::new, Collectors.toList())).values());
        kinds.forEach(kind -> Collections.shuffle(kind, random));
        var sample = new ArrayList<Mutant>();
        for (int round = 0; sample.size() < 30; round++) {
            for (var kind : kinds) {
                if (round < kind.size() && sample.size() < 30) {
                    sample.add(kind.get(round));
                }
            }
        }
        return sample;
    }
}
