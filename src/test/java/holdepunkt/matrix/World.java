package holdepunkt.matrix;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.PolicyLines;
import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.page.Openings;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * Three persons about whom everything there is has been written, each by a name nobody else has, and one viewer for each ground of the policy, who
 * has it for the first, had it for the second, and never had it for the third.
 */
final class World {

    /** @param canary the name that must be seen where the door opens, and nowhere else */
    record Person(PersonId id, String subject, String canary) {

        /** Whether this tells of her: by her name, or by what her addresses and her letter hold and nobody else's. */
        boolean isIn(String told) {
            return told.contains(canary) || told.contains(mark(id));
        }
    }

    private final Stage stage;
    private final ApplicationContext parts;
    private final Map<String, String> viewers = new TreeMap<>();
    private final Person related;
    private final Person ended;
    private final Person unrelated;
    private final PersonId elsewhere;

    World(Stage stage, ApplicationContext parts) throws SQLException {
        this.stage = stage;
        this.parts = parts;
        this.related = written();
        this.ended = written();
        this.unrelated = written();
        this.elsewhere = elsewhereEntered();
        for (var ground : grounds().entrySet()) {
            viewers.put(ground.getKey(), ground.getKey().equals("own") ? related.subject() : viewer(ground.getKey(), ground.getValue()));
        }
    }

    Person related() {
        return related;
    }

    Person ended() {
        return ended;
    }

    Person unrelated() {
        return unrelated;
    }

    /** Someone of another area, whom nobody here can know of. */
    PersonId elsewhere() {
        return elsewhere;
    }

    private PersonId elsewhereEntered() {
        var founding = parts.getBean(FoundingAreas.class);
        var accounts = parts.getBean(OpeningAccounts.class);
        var area = founding.found("Et annet sted");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "En annen kommune", "municipality"), "Rus og psykisk helse", "addiction", "Gata 1", "70 00 90 00", "kl. 9–15");
        var contact = accounts.open(area, "Noen annen", null, StageSettings.ISSUER, "elsewhere-" + UUID.randomUUID(), "nb");
        accounts.beginWork(area, contact, unit, "addiction_counsellor");
        return parts.getBean(Gate.class).pass(Act.mine(Viewer.system(area, "intake"), "test"), opening -> parts.getBean(EnteringPersons.class)
                .enter(area, "Kanari Annensted", "Kanari", null, "nb", new EnteringPersons.Contact(contact, unit, null, "kl. 9–15")));
    }

    /** By ground, how its viewer signs in. */
    Map<String, String> viewers() {
        return viewers;
    }

    private static Map<String, List<String>> grounds() {
        var grounds = new LinkedHashMap<String, List<String>>();
        PolicyLines.read().lines().stream().filter(line -> !line.ground().startsWith("system:"))
                .forEach(line -> grounds.computeIfAbsent(line.ground(), ground -> new java.util.ArrayList<>()).add(line.dataClass()));
        return grounds;
    }

    /** Grounds that come from a seat at one meeting, and open that meeting only. */
    private static final List<String> SEATED = List.of("lead", "supporter", "writer", "seat", "observer");

    /** A seat of the viewer's own at the meeting, with her yes, as Anne has. */
    private UUID seat(AccountId account) throws SQLException {
        var seat = UUID.randomUUID();
        try (var superuser = stage.superuser()) {
            copy(superuser, """
                    insert into meetings.seat select (jsonb_populate_record(s, jsonb_build_object('id', ?::uuid, 'account_id', ?::uuid))).* from meetings.seat s
                     where s.person_id = ? and s.account_id = ?""", seat, account.value());
            copy(superuser, """
                    insert into meetings.seat_yes select (jsonb_populate_record(y, jsonb_build_object('seat_id', ?::uuid, 'id', ?::uuid))).* from meetings.seat_yes y
                      join meetings.seat s on s.id = y.seat_id where s.person_id = ? and s.account_id = ?""", seat, UUID.randomUUID());
        }
        return seat;
    }

    private void copy(Connection superuser, String statement, UUID first, UUID second) throws SQLException {
        try (var insert = superuser.prepareStatement(statement)) {
            insert.setObject(1, first);
            insert.setObject(2, second);
            insert.setObject(3, related.id().value());
            insert.setObject(4, stage.account("anne").value());
            if (insert.executeUpdate() != 1) {
                throw new AssertionError("nobody could be seated");
            }
        }
    }

    private String viewer(String ground, List<String> classes) throws SQLException {
        var subject = ground + "-" + UUID.randomUUID();
        var accounts = parts.getBean(OpeningAccounts.class);
        var account = accounts.open(stage.area(), "Ser " + ground, null, StageSettings.ISSUER, subject, "nb");
        accounts.beginWork(stage.area(), account, stage.unit("dps"), "clinician");
        give(account, related, ground, classes, SEATED.contains(ground) ? seat(account) : UUID.randomUUID());
        var over = UUID.randomUUID();
        give(account, ended, ground, classes, over);
        parts.getBean(Gate.class).asSystem(stage.area(), "contacts", "test", () -> parts.getBean(Openings.class).end(stage.area(), over));
        return subject;
    }

    private void give(AccountId account, Person person, String ground, List<String> classes, UUID cause) throws SQLException {
        if (ground.equals("on_behalf") || ground.equals("guardian")) {
            withoutAPaper(account, person, ground, classes, cause);
            return;
        }
        parts.getBean(Gate.class).asSystem(stage.area(), "contacts", "test",
                () -> parts.getBean(Openings.class).give(stage.area(), person.id(), account, ground, classes, cause, null));
    }

    /** The product writes such a ground on a mandate alone, which says less than the policy could. */
    private void withoutAPaper(AccountId account, Person person, String ground, List<String> classes, UUID cause) throws SQLException {
        try (var superuser = stage.superuser(); var insert = superuser.prepareStatement("""
                insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause) select ?, gen_random_uuid(), ?, ?, ?, unnest(?), ?""")) {
            insert.setObject(1, stage.area().value());
            insert.setObject(2, person.id().value());
            insert.setObject(3, account.value());
            insert.setString(4, ground);
            insert.setArray(5, superuser.createArrayOf("text", classes.toArray()));
            insert.setObject(6, cause);
            insert.executeUpdate();
        }
    }

    /** One who sits in her meeting now: what is said there is not a letter yet. */
    Person inTheRoom() throws SQLException {
        return talking(new Tables(stage, parts).lay());
    }

    /** Through the product's own forms, as those who would do it. */
    private Person written() throws SQLException {
        var table = new Tables(stage, parts).lay();
        talking(table);
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        emergency(table.person());
        return new Person(table.person(), table.subject(), named(table.person()));
    }

    /** Somebody once took emergency access: that it was taken stays. */
    private void emergency(PersonId person) throws SQLException {
        var id = UUID.randomUUID();
        var why = parts.getBean(Sealing.class).seal(new Sealing.Place(stage.area(), person, "consent.emergency_access.why", id), PersonText.of("Kom bevisstløs inn"));
        try (var superuser = stage.superuser(); var insert = superuser.prepareStatement("""
                insert into consent.emergency_access (area_id, id, person_id, account_id, unit_id, reason, why, taken_at, ends_at, review_by)
                values (?, ?, ?, ?, ?, 'danger', ?, now() - interval '9 days', now() - interval '9 days', now() - interval '2 days')""")) {
            insert.setObject(1, stage.area().value());
            insert.setObject(2, id);
            insert.setObject(3, person.value());
            insert.setObject(4, stage.account("ida").value());
            insert.setObject(5, stage.unit("dps").value());
            insert.setBytes(6, why);
            insert.execute();
        }
    }

    private Person talking(Tables.Table table) throws SQLException {
        var tables = new Tables(stage, parts);
        var path = "/people/" + table.person();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Et sted å bo " + mark(table.person()));
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        stage.as("berit").submit(path + "/talks", path + "/talks", "on", LocalDate.now(Period.NORWAY).toString(), "form", "ours");
        var she = stage.as(table.subject());
        she.submit(path + "/own-promises", path + "/own-promises", "what", "Skrive ned det jeg lurer på");
        she.submit("/diary/new", "/diary/entries", "text", "Det regnet i dag");
        var entry = she.paths().getLast();
        she.submit(entry + "/share/receipt?what=0&until=" + LocalDate.now(Period.NORWAY).plusDays(20) + "&to=" + stage.account("ida"), entry + "/shares");
        she.submit(entry + "/take-along", entry + "/take-along", "what", "0");
        she.submit("/diary/goals", "/diary/goals", "words", "Bo et sted med dør");
        she.submit(path + "/own-promises", path + "/own-promises/showings", "account", stage.account("berit").toString());
        stage.as("berit").submit(path + "/passing/new", path + "/passings", "leader", stage.account("siri").toString(), "forKin", stage.account("berit").toString());
        she.submit(path + "/nominations/new", path + "/nominations", "why", "Jeg vil ha et møte");
        return new Person(table.person(), table.subject(), "");
    }

    /** What stands on paper about her and about nobody else: her letter, which calls her what she was called when it was written. */
    private static String mark(PersonId person) {
        return person.toString().split("-")[0];
    }

    private String named(PersonId person) throws SQLException {
        // Twelve letters, always: what happened to be letters of an id could be few, and then stand in another's too.
        var canary = "Kanari" + UUID.randomUUID().toString().replace("-", "").substring(20).chars().mapToObj(one -> String.valueOf((char) (one < 'a' ? one - '0' + 'g' : one))).collect(Collectors.joining());
        try (var superuser = stage.superuser(); var change = superuser.prepareStatement("update people.person set name = ?, called = ? where id = ?")) {
            change.setString(1, canary);
            change.setString(2, canary);
            change.setObject(3, person.value());
            change.executeUpdate();
        }
        return canary;
    }
}
