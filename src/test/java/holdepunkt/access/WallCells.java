package holdepunkt.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every table about a person × every ground × every command × where the person stands to the viewer, asked as the application's own role. What is
 * expected comes from {@code policy.csv}, and from {@code tables.tsv}, which says by which class each table is seen, added to and changed. A dash
 * stands for nobody with a ground.
 */
final class WallCells {

    /** Where a person stands to the viewer. */
    enum Position { RELATED, SAME_AREA, OTHER_AREA, ENDED, NOT_YET, SHUT_OUT, HELD_BACK, ANOTHER_DOOR, ANOTHER_ROLE }

    static final UUID AREA = id("area");
    private static final UUID OTHER_AREA = id("other area");
    private static final UUID UNIT = id("unit");
    private static final UUID FIRST_HERS = id("mirror");
    private static final String ONES_OWN = "meetings.draft";
    private static final List<Position> WITH_GROUND = List.of(Position.RELATED, Position.ENDED, Position.NOT_YET, Position.SHUT_OUT, Position.HELD_BACK,
            Position.ANOTHER_DOOR, Position.ANOTHER_ROLE);

    private final Connection superuser;
    private final Connection application;
    private final List<String> wrong = new ArrayList<>();
    private boolean enough;
    private long cells;
    private long allows;

    WallCells(Connection superuser, Connection application) throws SQLException {
        this.superuser = superuser;
        this.application = application;
        application.setAutoCommit(false);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID person(Position position) {
        return id("person " + position);
    }

    private static UUID actor(String ground) {
        return id("actor " + ground);
    }

    /** By table: its name, and the classes to see, to add and to change. */
    static Map<String, String[]> classes() {
        try (var in = WallCells.class.getResourceAsStream("/access/tables.tsv")) {
            var classes = new LinkedHashMap<String, String[]>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).forEach(line -> classes.put(line[0], line));
            return classes;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> grounds() {
        return PolicyLines.read().lines().stream().map(PolicyLines.Line::ground).filter(ground -> !ground.startsWith("system:")).distinct().toList();
    }

    /** One actor for each ground, one person for each position, and a row about each in every table. */
    static void arrange(Connection superuser) throws SQLException {
        for (var line : PolicyLines.read().lines()) {
            if (!line.ground().startsWith("system:")) {
                give(superuser, line);
            }
        }
        for (var ground : grounds()) {
            run(superuser, "insert into people.block (area_id, id, person_id, account_id) values (?, gen_random_uuid(), ?, ?)", AREA, person(Position.SHUT_OUT), actor(ground));
            run(superuser, "insert into access.work (area_id, id, account_id, unit_id, role) values (?, gen_random_uuid(), ?, ?, 'clinician')", AREA, actor(ground), UNIT);
        }
        for (var dataClass : PolicyLines.read().lines().stream().map(PolicyLines.Line::dataClass).distinct().toList()) {
            run(superuser, "insert into rights.restriction (area_id, id, person_id, data_class, asked_by) values (?, gen_random_uuid(), ?, ?, gen_random_uuid())", AREA,
                    person(Position.HELD_BACK), dataClass);
        }
        for (var table : classes().keySet()) {
            if (!table.equals("people.opening")) {
                var rows = new Rows(superuser, table);
                for (var position : Position.values()) {
                    rows.insert(superuser, position == Position.OTHER_AREA ? OTHER_AREA : AREA, person(position));
                }
            }
        }
        arrangeOnesOwn(superuser);
        arrangeFirstHers(superuser);
    }

    /** What one typed and has not saved is nobody else's: each viewer typed something about each person. */
    private static void arrangeOnesOwn(Connection superuser) throws SQLException {
        var rows = new Rows(superuser, ONES_OWN);
        for (var ground : grounds()) {
            for (var position : Position.values()) {
                rows.insert(superuser, position == Position.OTHER_AREA ? OTHER_AREA : AREA, person(position), actor(ground));
            }
        }
    }

    /** What is answered after a meeting is hers alone for seven days: one answer to a mirror that was asked just now. */
    private static void arrangeFirstHers(Connection superuser) throws SQLException {
        var related = person(Position.RELATED);
        run(superuser, "update feedback.mirror set id = ?, asked_at = now() where person_id = ?", FIRST_HERS, related);
        new Rows(superuser, "feedback.answer").insert(superuser, AREA, related);
        run(superuser, "update feedback.answer set mirror_id = ? where ctid = (select max(ctid) from feedback.answer where person_id = ?)", FIRST_HERS, related);
    }

    private static void give(Connection superuser, PolicyLines.Line line) throws SQLException {
        for (var position : WITH_GROUND) {
            boolean byUnit = position == Position.ANOTHER_ROLE;
            run(superuser, """
                    insert into people.opening (area_id, id, person_id, holder_id, unit_id, role, ground, data_class, cause, begins_at, ends_at)
                    values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, gen_random_uuid(), now() + ?::interval, now() + ?::interval)""",
                    AREA, person(position), byUnit ? null : actor(line.ground()), byUnit ? UNIT : null, byUnit ? "leader" : null, line.ground(), line.dataClass(),
                    position == Position.NOT_YET ? "10 hours" : "-2 hours", position == Position.ENDED ? "-1 second" : "20 hours");
        }
    }

    private static void run(Connection superuser, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = superuser.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    List<String> wrong() {
        return wrong;
    }

    long cells() {
        return cells;
    }

    long allows() {
        return allows;
    }

    /** As {@link #ask(String)}, and no further than to the first that is wrong. */
    void askUntilWrong(String table) throws SQLException {
        enough = true;
        ask(table);
    }

    /** The cells of one table; {@code people.opening} says itself who has a ground, and is asked about other areas only. */
    void ask(String table) throws SQLException {
        var classes = classes().get(table);
        var rows = new Rows(superuser, table);
        for (var ground : grounds()) {
            for (var position : Position.values()) {
                if (!(enough && !wrong.isEmpty()) && !table.equals("people.opening") && isAsked(classes, ground, position)) {
                    ask(rows, classes, ground, position);
                }
            }
        }
        if (table.equals("people.opening")) {
            expect(WallDatabase.context(AREA, id("nobody"), null, person(Position.RELATED), List.of(), null), false, table + " / nobody / select", "select from people.opening");
        }
    }

    /**
     * Every ground where it is related; and in the other places each that opens something there, since only that can be left open too long. Those that
     * open nothing take turns, one place for each table; the large size asks all.
     */
    private static boolean isAsked(String[] table, String ground, Position position) {
        boolean opens = says(ground, table[1], "see") || says(ground, table[2], "write") || says(ground, table[3], "write");
        boolean turn = Math.floorMod((ground + table[0]).hashCode(), Position.values().length) == position.ordinal();
        return position == Position.RELATED || opens || turn || "full".equals(System.getProperty("holdepunkt.size"));
    }

    private void ask(Rows rows, String[] table, String ground, Position position) throws SQLException {
        var area = position == Position.OTHER_AREA ? OTHER_AREA : AREA;
        var person = person(position);
        // The viewer is of the first area and the door was opened for this very person: the most a request can have.
        var context = WallDatabase.context(AREA, actor(ground), null, position == Position.ANOTHER_DOOR ? person(Position.RELATED) : person,
                List.of(UNIT), null);
        boolean related = position == Position.RELATED;
        var cell = table[0] + " / " + ground + " / " + position;
        var hers = " where " + rows.personColumn() + " = '" + person + "'";
        expect(context, related && says(ground, table[1], "see"), cell + " / select", "select from " + table[0] + hers);
        expect(context, related && says(ground, table[2], "write"), cell + " / insert", rows.insertion(area, person, actor(ground)));
        boolean changes = related && says(ground, table[3], "write") && says(ground, table[1], "see");
        expect(context, changes, cell + " / update", "update " + table[0] + " set " + rows.personColumn() + " = " + rows.personColumn() + hers);
        expect(context, false, cell + " / delete", "delete from " + table[0] + hers);
        if (table[0].equals(ONES_OWN)) {
            expect(context, false, cell + " / select another's", "select from " + table[0] + hers + " and account_id <> '" + actor(ground) + "'");
        }
        if (table[0].equals("feedback.answer")) {
            expect(context, false, cell + " / select what is first hers", "select from feedback.answer" + hers + " and mirror_id = '" + FIRST_HERS + "'");
        }
    }

    /** What no signed request carries must open nothing: no signature, another's, one that has run out, none at all. */
    void askWithForgedContexts() throws SQLException {
        var right = WallDatabase.context(AREA, actor("own"), null, person(Position.RELATED), List.of(), null);
        // One signature in 256 ends like that by itself.
        var forged = new TreeMap<>(Map.of("cut off", right.substring(0, right.length() - 2) + (right.endsWith("00") ? "01" : "00"), "for another actor", right.replace(actor("own").toString(), actor("lead").toString()),
                "run out", WallDatabase.oldContext(AREA, actor("own"), person(Position.RELATED)), "none", ""));
        expect(right, true, "people.person / own / the right context", "select from people.person");
        for (var one : forged.entrySet()) {
            expect(one.getValue(), false, "people.person / context " + one.getKey(), "select from people.person");
        }
    }

    private void expect(String context, boolean expected, String cell, String attempt) throws SQLException {
        boolean done;
        try (var statement = application.createStatement()) {
            // Both in one round trip: there are tens of thousands of cells.
            statement.execute("select set_config('holdepunkt.context', '" + context + "', true); " + attempt);
            done = statement.getMoreResults() ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
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

    static boolean says(String ground, String dataClass, String action) {
        return SAID.contains(ground + " " + dataClass + " " + action);
    }

    private static final Set<String> SAID = PolicyLines.read().lines().stream()
            .flatMap(line -> line.actions().stream().map(action -> line.ground() + " " + line.dataClass() + " " + action)).collect(Collectors.toUnmodifiableSet());
}
