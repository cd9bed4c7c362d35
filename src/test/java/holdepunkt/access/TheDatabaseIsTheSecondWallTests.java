package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table there is, found in the catalogue: a table someone adds tomorrow is held to this today. */
@Staged
class TheDatabaseIsTheSecondWallTests {

    /** Tables without an area, each with the reason why. */
    private static final Map<String, String> WITHOUT_AREA = Map.of(
            "sec.context_key", "the key of the wall itself; the application has no right to it",
            "sec.policy_line", "the policy, the same in every area",
            "access.role", "the words for what people do",
            "core.event_publication", "ids, codes and dates on their way between modules",
            "core.inbox", "numbers of messages taken");

    /** The only functions that may look past row-level security, each because it asks or answers before there is a viewer, or is the wall. */
    private static final Set<String> MAY_DEFINE = Set.of("sec.claims", "sec.opened", "sec.system_may", "sec.areas", "promises.open_to_promiser", "meetings.lacks", "sec.grounds",
            "access.begin_sign_in", "access.viewer", "access.end_sign_in", "access.keep_form",
            // What she shut out, and what may be ended without seeing it.
            // A link in the hand of someone without sign-in.
            "meetings.seat_by_code",
            "people.shut_out", "people.end_openings", "people.renew_openings",
            // Rules that must see what the viewer may not.
            "intake.answer_holds", "intake.closure_holds", "intake.closed_opens_nothing", "intake.tell_them_to_forget",
            "people.nobody_is_let_go", "access.a_contact_works_there", "access.no_tie_is_left_behind");

    @Autowired
    Stage stage;

    @Test
    void everyTableHasItsWallUpAndForced() throws SQLException {
        try (var superuser = stage.superuser()) {
            var open = new Catalogue(superuser).names("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and " + Catalogue.OURS);
            assertThat(open).isSubsetOf(WITHOUT_AREA.keySet());
        }
    }

    @Test
    void everyTableIsLedByItsArea() throws SQLException {
        try (var superuser = stage.superuser()) {
            var catalogue = new Catalogue(superuser);
            var wrong = new ArrayList<>(catalogue.names("""
                    select n.nspname || '.' || c.relname || ' by ' || i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indrelid
                      join pg_namespace n on n.oid = c.relnamespace
                     where i.indisunique and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'area_id' and """
                    + " " + Catalogue.OURS));
            wrong.removeIf(name -> WITHOUT_AREA.keySet().stream().anyMatch(table -> name.startsWith(table + " ")) || name.contains("sign_in_token_hash_key"));
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void everyReferenceStaysInsideItsArea() throws SQLException {
        try (var superuser = stage.superuser()) {
            var wrong = new Catalogue(superuser).names("""
                    select k.conrelid::regclass || ': ' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                      join pg_namespace n on n.oid = c.relnamespace join pg_class t on t.oid = k.confrelid
                     where k.contype = 'f' and t.relname <> 'role'
                       and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) <> 'area_id' and """ + " " + Catalogue.OURS);
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void theApplicationHasNoRightBeyondItsWork() throws SQLException {
        try (var superuser = stage.superuser()) {
            var catalogue = new Catalogue(superuser);
            var tooMuch = new ArrayList<>(catalogue.names("""
                    select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
                     where grantee = 'holdepunkt_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'DELETE')"""));
            tooMuch.remove("core.event_publication DELETE");
            assertThat(tooMuch).isEmpty();
            assertThat(catalogue.names("""
                    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where pg_get_userbyid(c.relowner) <> 'holdepunkt_owner' and c.relkind in ('r', 'p', 'v') and """ + " " + Catalogue.OURS)).isEmpty();
            assertThat(catalogue.names("select 'create in ' || n.nspname from pg_namespace n where has_schema_privilege('holdepunkt_app', n.oid, 'CREATE')")).isEmpty();
        }
    }

    @Test
    void noViewAndNoFunctionGoesRoundTheWall() throws SQLException {
        try (var superuser = stage.superuser()) {
            var catalogue = new Catalogue(superuser);
            assertThat(catalogue.names("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('v', 'm') and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}' and " + Catalogue.OURS)).isEmpty();
            assertThat(catalogue.names("select distinct n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and "
                    + Catalogue.OURS)).isSubsetOf(MAY_DEFINE);
            assertThat(catalogue.names("select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                    + " where p.prosecdef and not exists (select from unnest(p.proconfig) s where s like 'search_path=%') and " + Catalogue.OURS)).isEmpty();
        }
    }

    @Test
    void withoutAContextNoRowOfAnyoneIsSeen() throws SQLException {
        stage.elvestad();
        try (var superuser = stage.superuser(); var application = stage.application()) {
            var seen = new ArrayList<String>();
            int asked = 0;
            for (var table : new Catalogue(superuser).tables()) {
                if (WITHOUT_AREA.containsKey(table)) {
                    continue;
                }
                asked++;
                if (!rows(application, table).equals("0")) {
                    seen.add(table);
                }
            }
            assertThat(seen).isEmpty();
            Guards.report("no-context-no-rows", asked, seen.size(), 10, 0);
        }
    }

    @Test
    void aContextThatIsForgedAlteredOldOrHalfIsRefused() throws SQLException {
        try (var application = stage.application()) {
            var now = System.currentTimeMillis() / 1000 + 50;
            for (var forged : List.of("1|" + stage.area() + "|" + stage.account("siv") + "|||||||" + now + "|00",
                    "999999|" + stage.area() + "|" + stage.account("siv") + "|||||||" + now + "|00", "x", "1|2|3")) {
                assertThatThrownBy(() -> ask(application, forged)).isInstanceOfSatisfying(SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private static void ask(java.sql.Connection application, String context) throws SQLException {
        try (var set = application.prepareStatement("select set_config('holdepunkt.context', ?, false)")) {
            set.setString(1, context);
            set.execute();
        }
        rows(application, "people.person");
    }

    private static String rows(java.sql.Connection application, String table) throws SQLException {
        try (var ask = application.createStatement(); var row = ask.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getString(1);
        } catch (SQLException refused) {
            if (refused.getMessage().contains("permission denied")) {
                return "0";
            }
            throw refused;
        }
    }
}
