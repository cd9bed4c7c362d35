package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.UNSAFE_SETTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses a place whose settings would lose what was saved or let someone in without a password: in its files before the start, and
 * once more as the running server itself reads them. The command line would overrule most; but whoever wrote them should know.
 */
final class UnsafeSettings {

    private static final String WEAK_SIGN_INS = """
            SELECT coalesce(error, auth_method) || ' (' || file_name || ', line ' || line_number || ')' AS seen
            FROM pg_hba_file_rules WHERE error IS NOT NULL OR auth_method NOT IN ('scram-sha-256', 'cert', 'reject')""";

    private static final String OF_ROLES_AND_DATABASES = """
            SELECT split_part(one, '=', 1) AS name, substr(one, strpos(one, '=') + 1) AS value
            FROM pg_db_role_setting, unnest(setconfig) AS one""";

    private UnsafeSettings() {
    }

    static void refuseIn(ServerPlace place) {
        var unsafe = new ArrayList<String>();
        place.settings().forEach((name, value) -> addIfUnsafe(unsafe, name, value, name + " = " + value + " (asked for by the caller)"));
        for (var file : List.of("postgresql.conf", "postgresql.auto.conf")) {
            ConfFile.linesOf(place.cluster().resolve(file)).forEach(line -> addIfUnsafe(unsafe, line.name(), line.value(), line.toString()));
        }
        var hba = place.cluster().resolve("pg_hba.conf");
        HbaFile.openLines(hba).forEach(line -> unsafe.add(line + " (" + hba + ")"));
        refuse(unsafe);
    }

    static void refuseRunning(Connection superuser) throws SQLException {
        var unsafe = new ArrayList<String>();
        try (var statement = superuser.createStatement()) {
            var weak = statement.executeQuery(WEAK_SIGN_INS);
            while (weak.next()) {
                unsafe.add(weak.getString("seen"));
            }
            addUnsafe(unsafe, statement, "SELECT name, setting AS value FROM pg_settings WHERE name IN ('"
                    + String.join("', '", SettingRules.askedOfARunningServer()) + "')", "as the server runs");
            addUnsafe(unsafe, statement, OF_ROLES_AND_DATABASES, "set for a role or a database");
        }
        refuse(unsafe);
    }

    private static void addUnsafe(List<String> unsafe, Statement statement, String query, String where) throws SQLException {
        var row = statement.executeQuery(query);
        while (row.next()) {
            var name = row.getString("name");
            var value = row.getString("value");
            addIfUnsafe(unsafe, name, value, name + " = " + value + " (" + where + ")");
        }
    }

    private static void addIfUnsafe(List<String> unsafe, String name, String value, String seen) {
        if (!SettingRules.aSettingKeepsDataSafe(name, value)) {
            unsafe.add(seen);
        }
    }

    private static void refuse(List<String> unsafe) {
        if (!unsafe.isEmpty()) {
            throw new PostgresRefusal(UNSAFE_SETTING,
                    "The database would not be safe with these settings; take them away and start again:\n  " + String.join("\n  ", unsafe));
        }
    }
}
