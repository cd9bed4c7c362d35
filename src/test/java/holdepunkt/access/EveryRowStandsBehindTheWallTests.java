package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every table about a person × every ground × every command × where the person stands to the viewer, asked as the application's own role. What is
 * expected comes from {@code policy.csv}, and from {@code tables.tsv}, which says by
 * which class each table is seen, added to and changed: a table without its line fails. A dash stands for nobody with a ground.
 */
class EveryRowStandsBehindTheWallTests {

    /** Where a person stands to the viewer. */
    private enum Position { RELATED, SAME_AREA, OTHER_AREA, ENDED, NOT_YET }

    private static final UUID AREA = UUID.randomUUID();
    private static final UUID OTHER_AREA = UUID.randomUUID();

    private static WallDatabase database;
    private static final Map<String, String[]> CLASSES = new LinkedHashMap<>();
    private static final Map<String, UUID> ACTORS = new HashMap<>();
    private static final Map<Position, UUID> PERSONS = new HashMap<>();

    private final List<String> wrong = new ArrayList<>();
    private long cells;
    private long allows;

    @BeforeAll
    static void arrange() throws Exception {
        try (var in = EveryRowStandsBehindTheWallTests.class.getResourceAsStream("/access/tables.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).forEach(line -> CLASSES.put(line[0], line));
        }
        database = WallDatabase.migrated();
        for (var position : Position.values()) {
            PERSONS.put(position, UUID.randomUUID());
        }
        try (var superuser = database.superuser()) {
            for (var line : PolicyLines.read().lines()) {
                if (!line.ground().startsWith("system:")) {
                    give(superuser, line, ACTORS.computeIfAbsent(line.ground(), ground -> UUID.randomUUID()));
                }
            }
            for (var table : CLASSES.keySet()) {
                fill(superuser, table);
            }
        }
    }

    private static void give(Connection superuser, PolicyLines.Line line, UUID actor) throws SQLException {
        try (var insert = superuser.prepareStatement("""
                insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause, begins_at, ends_at)
                values (?, gen_random_uuid(), ?, ?, ?, ?, gen_random_uuid(), now() + ?::interval, now() + ?::interval)""")) {
            for (var position : List.of(Position.RELATED, Position.ENDED, Position.NOT_YET)) {
                insert.setObject(1, AREA);
                insert.setObject(2, PERSONS.get(position));
                insert.setObject(3, actor);
                insert.setString(4, line.ground());
                insert.setString(5, line.dataClass());
                insert.setString(6, position == Position.NOT_YET ? "1 hour" : "-2 hours");
                insert.setString(7, position == Position.ENDED ? "-1 second" : "2 hours");
                insert.execute();
            }
        }
    }

    private static void fill(Connection superuser, String table) throws SQLException {
        if (table.equals("people.opening")) {
            return;
        }
        var rows = new Rows(superuser, table);
        for (var position : Position.values()) {
            rows.insert(superuser, position == Position.OTHER_AREA ? OTHER_AREA : AREA, PERSONS.get(position));
        }
    }

    @Test
    void everyTableAboutAPersonHasItsClass() throws SQLException {
        try (var superuser = database.superuser()) {
            var missing = new ArrayList<String>();
            for (var table : new Catalogue(superuser).tables()) {
                if (new Rows(superuser, table).isAboutAPerson() && !CLASSES.containsKey(table)) {
                    missing.add(table);
                }
            }
            assertThat(missing).as("tables about a person without a line in tables.tsv").isEmpty();
        }
    }

    @Test
    void everyCellIsAsThePolicySays() throws SQLException {
        try (var superuser = database.superuser(); var application = database.application()) {
            application.setAutoCommit(false);
            for (var entry : CLASSES.entrySet()) {
                if (!entry.getKey().equals("people.opening")) {
                    var rows = new Rows(superuser, entry.getKey());
                    for (var actor : ACTORS.entrySet()) {
                        for (var position : Position.values()) {
                            ask(application, rows, entry.getValue(), actor.getKey(), actor.getValue(), position);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("wall-cells", cells, wrong.size(), 300, 0, "allows=" + allows);
    }

    private void ask(Connection application, Rows rows, String[] table, String ground, UUID actor, Position position) throws SQLException {
        var area = position == Position.OTHER_AREA ? OTHER_AREA : AREA;
        var person = PERSONS.get(position);
        // The viewer is of the first area and the door was opened for this very person: the most a request can have.
        var context = WallDatabase.context(AREA, actor, null, person, List.of(), null);
        boolean related = position == Position.RELATED;
        var cell = table[0] + " / " + ground + " / " + position;
        var hers = " where " + rows.personColumn() + " = '" + person + "'";
        expect(application, context, related && says(ground, table[1], "see"), cell + " / select",
                statement -> statement.executeQuery("select from " + table[0] + hers).next());
        expect(application, context, related && says(ground, table[2], "write"), cell + " / insert", statement -> {
            rows.insert(application, area, person);
            return true;
        });
        boolean changes = related && says(ground, table[3], "write") && says(ground, table[1], "see");
        expect(application, context, changes, cell + " / update",
                statement -> statement.executeUpdate("update " + table[0] + " set " + rows.personColumn() + " = " + rows.personColumn() + hers) > 0);
        expect(application, context, false, cell + " / delete", statement -> statement.executeUpdate("delete from " + table[0] + hers) > 0);
    }

    private interface Attempt {
        boolean succeeds(Statement statement) throws SQLException;
    }

    private void expect(Connection application, String context, boolean expected, String cell, Attempt attempt) throws SQLException {
        boolean done;
        try (var set = application.prepareStatement("select set_config('holdepunkt.context', ?, true)"); var statement = application.createStatement()) {
            set.setString(1, context);
            set.execute();
            done = attempt.succeeds(statement);
        } catch (SQLException refused) {
            // 42501 is the wall's own refusal. 23505 comes after it: the wall let the row through, and there is one already.
            if (!Set.of("42501", "23505").contains(refused.getSQLState())) {
                throw refused;
            }
            done = refused.getSQLState().equals("23505");
        } finally {
            application.rollback();
        }
        cells++;
        allows += expected ? 1 : 0;
        if (done != expected) {
            wrong.add(cell + (done ? " is let through" : " is refused"));
        }
    }

    private static boolean says(String ground, String dataClass, String action) {
        return PolicyLines.read().lines().stream()
                .anyMatch(line -> line.ground().equals(ground) && line.dataClass().equals(dataClass) && line.actions().contains(action));
    }
}
