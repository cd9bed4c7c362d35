package holdepunkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the catalogue must never say about a database of ours: found by asking it, so that a table someone adds tomorrow is held to this today. */
final class WallFaults {

    private final Catalogue catalogue;

    WallFaults(Connection superuser) {
        this.catalogue = new Catalogue(superuser);
    }

    List<String> all() throws SQLException {
        var all = new ArrayList<String>();
        all.addAll(openTables());
        all.addAll(notLedByTheirArea());
        all.addAll(referencesOutOfTheArea());
        all.addAll(rightsBeyondTheWork());
        all.addAll(waysRound());
        return all;
    }

    List<String> openTables() throws SQLException {
        return without(TheDatabaseIsTheSecondWallTests.WITHOUT_AREA.keySet(), catalogue.names("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and " + Catalogue.OURS));
    }

    List<String> notLedByTheirArea() throws SQLException {
        var wrong = new ArrayList<>(catalogue.names("""
                select n.nspname || '.' || c.relname || ' by ' || i.indexrelid::regclass from pg_index i join pg_class c on c.oid = i.indrelid
                  join pg_namespace n on n.oid = c.relnamespace
                 where i.indisunique and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'area_id' and """
                + " " + Catalogue.OURS));
        wrong.removeIf(name -> TheDatabaseIsTheSecondWallTests.WITHOUT_AREA.keySet().stream().anyMatch(table -> name.startsWith(table + " ")) || name.contains("sign_in_token_hash_key"));
        return wrong;
    }

    List<String> referencesOutOfTheArea() throws SQLException {
        return catalogue.names("""
                select k.conrelid::regclass || ': ' || k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                  join pg_namespace n on n.oid = c.relnamespace join pg_class t on t.oid = k.confrelid
                 where k.contype = 'f' and t.relname <> 'role'
                   and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) <> 'area_id' and """ + " " + Catalogue.OURS);
    }

    List<String> rightsBeyondTheWork() throws SQLException {
        var tooMuch = new ArrayList<>(catalogue.names("""
                select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
                 where grantee = 'holdepunkt_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'DELETE')"""));
        tooMuch.remove("core.event_publication DELETE");
        tooMuch.addAll(catalogue.names("""
                select n.nspname || '.' || c.relname || ' is not the owner''s' from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where pg_get_userbyid(c.relowner) <> 'holdepunkt_owner' and c.relkind in ('r', 'p', 'v') and """ + " " + Catalogue.OURS));
        tooMuch.addAll(catalogue.names("select 'create in ' || n.nspname from pg_namespace n where has_schema_privilege('holdepunkt_app', n.oid, 'CREATE')"));
        tooMuch.addAll(catalogue.names("select rolname || ' sees past the wall' from pg_roles where rolname = 'holdepunkt_app' and (rolsuper or rolbypassrls)"));
        tooMuch.addAll(catalogue.names("select 'the application is ' || r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
                + " join pg_roles a on a.oid = m.member where a.rolname = 'holdepunkt_app'"));
        return tooMuch;
    }

    List<String> waysRound() throws SQLException {
        var ways = new ArrayList<>(catalogue.names("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where c.relkind in ('v', 'm') and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}' and " + Catalogue.OURS));
        ways.addAll(without(TheDatabaseIsTheSecondWallTests.MAY_DEFINE, catalogue.names(
                "select distinct n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and " + Catalogue.OURS)));
        ways.addAll(catalogue.names("select n.nspname || '.' || p.proname || ' finds names anywhere' from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                + " where p.prosecdef and not exists (select from unnest(p.proconfig) s where s like 'search_path=%') and " + Catalogue.OURS));
        return ways;
    }

    private static List<String> without(Set<String> allowed, List<String> found) {
        return found.stream().filter(name -> !allowed.contains(name)).toList();
    }
}
