package holdepunkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every way to weaken the wall that the catalogue lets one think of, each as the one statement that does it. */
final class Mutants {

    /** @param kind what is weakened @param table whose cells must show it @param undo what makes it whole again */
    record Mutant(String kind, String table, String statement, String undo) {}

    /** Conditions of the wall's own functions, and what each becomes when it is forgotten. */
    private static final Map<String, String> FORGOTTEN = new TreeMap<>(Map.ofEntries(
            Map.entry("p.action = wanted_action", "true"),
            Map.entry("p.ground = o.ground", "true"),
            Map.entry("o.data_class = wanted_class", "true"),
            Map.entry("(c.person is null or o.person_id = c.person)", "true"),
            Map.entry("o.begins_at <= now()", "true"),
            Map.entry("(o.ends_at is null or o.ends_at > now())", "true"),
            Map.entry("w.role = o.role", "true"),
            Map.entry("r.person_id = o.person_id", "false"),
            Map.entry("b.person_id = o.person_id", "false"),
            Map.entry("o.person_id is not distinct from c.self", "true"),
            Map.entry("(o.holder_id = c.actor or o.unit_id = any (c.units))", "true"),
            Map.entry("(b.account_id = c.actor or b.unit_id = any (c.units))", "false"),
            Map.entry("sec.signature(key.inner_key, key.outer_key, array_to_string(part[1:10], '|')) <> part[11]", "false"),
            Map.entry("to_timestamp(part[10]::bigint) < clock_timestamp()", "false")));
    private static final Map<String, String> COMMANDS = Map.of("r", "select", "a", "insert", "w", "update", "d", "delete", "*", "all");
    private static final List<String> FUNCTIONS = List.of("sec.opened(text, text)", "sec.claims()");

    private final Connection superuser;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(Connection superuser) {
        this.superuser = superuser;
    }

    static List<Mutant> of(Connection superuser) throws SQLException {
        var mutants = new Mutants(superuser);
        for (var classes : WallCells.classes().values()) {
            mutants.flags(classes[0]);
            mutants.rights(classes);
            mutants.policies(classes);
        }
        mutants.functions();
        mutants.views();
        mutants.all.add(new Mutant("role", "people.person", "alter role holdepunkt_app bypassrls", "alter role holdepunkt_app nobypassrls"));
        mutants.all.add(new Mutant("role", "people.person", "grant holdepunkt_owner to holdepunkt_app", "revoke holdepunkt_owner from holdepunkt_app"));
        return mutants.all;
    }

    private void flags(String table) {
        all.add(new Mutant("wall down", table, "alter table " + table + " disable row level security", "alter table " + table + " enable row level security"));
        all.add(new Mutant("owner sees all", table, "alter table " + table + " no force row level security", "alter table " + table + " force row level security"));
    }

    private void rights(String[] classes) {
        all.add(new Mutant("may delete", classes[0], "grant delete on " + classes[0] + " to holdepunkt_app", "revoke delete on " + classes[0] + " from holdepunkt_app"));
        all.add(new Mutant("may empty", classes[0], "grant truncate on " + classes[0] + " to holdepunkt_app", "revoke truncate on " + classes[0] + " from holdepunkt_app"));
    }

    /** A policy that is dropped refuses what it should let through; one that is widened lets through what it should refuse. */
    private void policies(String[] classes) throws SQLException {
        try (var ask = superuser.prepareStatement("""
                select quote_ident(p.polname), p.polcmd, p.polpermissive,
                       (select count(*) from pg_policy o where o.polrelid = p.polrelid and o.polcmd = p.polcmd and o.polpermissive
                           and o.polroles @> array['holdepunkt_app'::regrole::oid]),
                       format(' using (%s)', pg_get_expr(p.polqual, p.polrelid)), format(' with check (%s)', pg_get_expr(p.polwithcheck, p.polrelid)),
                       p.polqual is not null, p.polwithcheck is not null, (select string_agg(r::regrole::text, ', ') from unnest(p.polroles) r)
                  from pg_policy p where p.polrelid = ?::regclass and p.polroles @> array['holdepunkt_app'::regrole::oid] order by 1""")) {
            ask.setString(1, classes[0]);
            var found = ask.executeQuery();
            while (found.next()) {
                var policy = found.getString(1) + " on " + classes[0];
                var command = found.getString(2);
                var said = (found.getBoolean(7) ? found.getString(5) : "") + (found.getBoolean(8) ? found.getString(6) : "");
                if (found.getBoolean(3) ? found.getInt(4) == 1 && opensSomething(classes, command) : isSeenThrough(classes, command)) {
                    all.add(new Mutant("policy dropped", classes[0], "drop policy " + policy, "create policy " + policy + " as " + (found.getBoolean(3) ? "permissive" : "restrictive") + " for "
                            + COMMANDS.get(command) + " to " + found.getString(9) + said));
                }
                if (isSeenThrough(classes, command)) {
                    all.add(new Mutant("policy widened to all", classes[0], "alter policy " + policy + widened(command, "true"), "alter policy " + policy + said));
                    if (!classes[0].equals("people.opening")) {
                        all.add(new Mutant("policy widened to the area", classes[0], "alter policy " + policy + widened(command, "area_id = (select sec.area())"), "alter policy " + policy + said));
                    }
                }
            }
        }
    }

    private static String widened(String command, String to) {
        return switch (command) {
            case "a" -> " with check (" + to + ")";
            case "r", "d" -> " using (" + to + ")";
            default -> " using (" + to + ") with check (" + to + ")";
        };
    }

    private static boolean opensSomething(String[] classes, String command) {
        var dataClass = classes[command.equals("r") ? 1 : command.equals("a") ? 2 : 3];
        return !classes[0].equals("people.opening") && WallCells.grounds().stream().anyMatch(ground -> WallCells.says(ground, dataClass, command.equals("r") ? "see" : "write")
                && (command.equals("r") || command.equals("a") || WallCells.says(ground, classes[1], "see")));
    }

    /** An update reaches only rows that are seen too, and only where the right to update is given: else widening it changes nothing. */
    private boolean isSeenThrough(String[] classes, String command) throws SQLException {
        if (classes[0].equals("people.opening")) {
            return command.equals("r");
        }
        return switch (command) {
            case "r" -> true;
            case "a" -> may(classes[0], "INSERT");
            default -> false;
        };
    }

    private boolean may(String table, String right) throws SQLException {
        return !new Catalogue(superuser).names("select 'yes' where has_table_privilege('holdepunkt_app', '" + table + "', '" + right + "')").isEmpty();
    }

    private void functions() throws SQLException {
        for (var function : FUNCTIONS) {
            var written = new Catalogue(superuser).names("select pg_get_functiondef('" + function + "'::regprocedure)").getFirst();
            FORGOTTEN.forEach((condition, becomes) -> {
                if (written.contains(condition)) {
                    all.add(new Mutant("condition forgotten", "people.contact_tie", written.replace(condition, becomes), written));
                }
            });
        }
    }

    private void views() throws SQLException {
        for (var view : new Catalogue(superuser).names("select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and " + Catalogue.OURS)) {
            all.add(new Mutant("view of the owner", "people.person", "alter view " + view + " set (security_invoker = false)", "alter view " + view + " set (security_invoker = true)"));
        }
    }
}
