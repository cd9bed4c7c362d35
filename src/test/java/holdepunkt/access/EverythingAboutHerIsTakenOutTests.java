package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every table about a person that the catalogue knows is among what she takes out, or stands with its reason in {@code left-out.csv}. */
class EverythingAboutHerIsTakenOutTests {

    private static final UUID AREA = UUID.randomUUID();
    private static final UUID HERS = UUID.randomUUID();
    private static final UUID SHE = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    private static final String ABOUT_A_PERSON = "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where c.relkind = 'r' and (c.oid = 'people.person'::regclass or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped"
            + " and (a.attname in ('person_id', 'person') or a.attname = 'persons' and a.atttypid = 'uuid[]'::regtype))) and " + Catalogue.OURS;

    @Test
    void orItIsSaidWhyNot() throws SQLException, IOException {
        var database = WallDatabase.arranged();
        try (var superuser = database.superuser(); var application = database.application()) {
            var about = new TreeSet<>(new Catalogue(superuser).names(ABOUT_A_PERSON));
            for (var table : about) {
                fill(superuser, table);
            }
            var taken = taken(application, SHE);
            var missing = new TreeSet<>(about);
            missing.removeAll(taken);
            assertThat(missing).as("tables about her that are neither taken out nor in left-out.csv").isEqualTo(new TreeSet<>(leftOut()));
            assertThat(rowsOfOthers(application)).as("rows of somebody else").isZero();
            Guards.report("everything-about-her", about.size(), 0, 145, 0, "left out=" + missing.size());
        }
    }

    private static void fill(Connection superuser, String table) throws SQLException {
        switch (table) {
            case "people.opening" -> grounds(superuser);
            case "access.account" -> run(superuser, "insert into access.account (area_id, id, name, person_id, issuer, subject_hash) values ('" + AREA + "', '" + HERS
                    + "', 'Tuva', '" + SHE + "', 'https://x.example', '\\x01')");
            case "audit.entry" -> run(superuser, "insert into audit.entry (area_id, actor_id, request_id, door, data_class, action, persons, allowed) values ('" + AREA
                    + "', gen_random_uuid(), gen_random_uuid(), 'x', 'list', 'see', array['" + SHE + "', '" + SOMEBODY + "']::uuid[], true)");
            case "insight.told" -> { }
            default -> {
                var rows = new Rows(superuser, table);
                rows.insert(superuser, AREA, SHE);
                rows.insert(superuser, AREA, SOMEBODY);
            }
        }
    }

    private static void grounds(Connection superuser) throws SQLException {
        for (var line : PolicyLines.read().lines()) {
            if (line.ground().equals("own")) {
                run(superuser, "insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause) values ('" + AREA + "', gen_random_uuid(), '" + SHE
                        + "', '" + HERS + "', 'own', '" + line.dataClass() + "', gen_random_uuid())");
            }
        }
    }

    private static Set<String> taken(Connection application, UUID person) throws SQLException {
        application.setAutoCommit(false);
        try (var set = application.prepareStatement("select set_config('holdepunkt.context', ?, true)"); var statement = application.createStatement()) {
            set.setString(1, WallDatabase.context(AREA, HERS, SHE, null, List.of(), null));
            set.execute();
            var tables = new TreeSet<String>();
            var rows = statement.executeQuery("select distinct from_table from rights.rows_about('" + person + "')");
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        } finally {
            application.rollback();
        }
    }

    private static int rowsOfOthers(Connection application) throws SQLException {
        return taken(application, SOMEBODY).stream().filter(table -> !table.equals("audit.entry")).collect(Collectors.toSet()).size();
    }

    private static List<String> leftOut() throws IOException {
        try (var in = EverythingAboutHerIsTakenOutTests.class.getResourceAsStream("/rights/left-out.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")[0]).toList();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
