package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.Mutants.Mutant;
import holdepunkt.shape.Guards;
import java.sql.Connection;
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
        var database = WallDatabase.arranged();
        try (var superuser = database.superuser(); var application = database.application()) {
            var all = Mutants.of(superuser);
            var tried = "full".equals(System.getProperty("holdepunkt.size")) ? all : sample(all);
            var cells = new WallCells(superuser, application);
            for (var table : tried.stream().map(Mutant::table).distinct().toList()) {
                cells.ask(table);
            }
            cells.askWithForgedContexts();
            assertThat(cells.wrong()).as("on the wall as it is").isEmpty();
            assertThat(new WallFaults(superuser).all()).as("in the catalogue as it is").isEmpty();
            var whole = asItStands(superuser);
            var unseen = new ArrayList<String>();
            for (var mutant : tried) {
                superuser.createStatement().execute(mutant.statement());
                if (!isFound(mutant, superuser, application)) {
                    unseen.add(mutant.kind() + " " + mutant.table() + ": " + mutant.statement());
                }
                superuser.createStatement().execute(mutant.undo());
                assertThat(asItStands(superuser)).as("whole again after " + mutant.statement()).isEqualTo(whole);
            }
            assertThat(unseen).isEmpty();
            Guards.report("wall-mutants", tried.size(), unseen.size(), 30, SEED, "of=" + all.size());
        }
    }

    private static boolean isFound(Mutant mutant, Connection superuser, Connection application) throws SQLException {
        if (!new WallFaults(superuser).all().isEmpty()) {
            return true;
        }
        var cells = new WallCells(superuser, application);
        cells.askUntilWrong(mutant.table());
        if (cells.wrong().isEmpty()) {
            cells.askWithForgedContexts();
        }
        return !cells.wrong().isEmpty();
    }

    /** All that a mutant can change, so that what one leaves behind is never what shows the next. */
    private static List<String> asItStands(Connection superuser) throws SQLException {
        return new Catalogue(superuser).names("""
                select md5(string_agg(line, chr(10) order by line)) from (
                    select format('policy %s %I %s %s %s %s %s', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive, p.polroles,
                           pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as line from pg_policy p
                    union all select format('class %s %s %s %s %s', c.oid, c.relrowsecurity, c.relforcerowsecurity,
                           (select string_agg(a::text, ',' order by a::text) from unnest(coalesce(c.relacl, acldefault('r', c.relowner))) a), c.reloptions)
                      from pg_class c where c.relkind in ('r', 'p', 'v')
                    union all select format('function %s %s %s %s', p.oid, p.prosrc, p.prosecdef, p.proconfig) from pg_proc p where p.pronamespace = 'sec'::regnamespace
                    union all select format('role %s %s', rolname, rolbypassrls) from pg_roles
                    union all select format('member %s %s', roleid, member) from pg_auth_members) lines""");
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
