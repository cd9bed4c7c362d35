package holdepunkt.demo;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import holdepunkt.postgres.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an area with invented persons for volume: each with a page of their own, a contact and a deputy who hold twenty-five, a meeting that was
 * held and three promises sealed with their own key. Written in sets, past the walls, as the superuser of the demo's own PostgreSQL: only a demo and
 * a bench do that.
 */
public class Loading {

    private static final Logger LOG = LoggerFactory.getLogger("Holdepunkt");
    private static final int AT_ONCE = 1_000;
    private static final int HELD_BY_ONE = 25;
    private static final List<String> FIRST = List.of("Anders", "Berta", "Dina", "Eskil", "Frode", "Guro", "Hanna", "Ivar", "Kaja", "Leif", "Marit", "Njål");
    private static final List<String> LAST = List.of("Elvestø", "Bruheim", "Skogsrud", "Fjellvik", "Myrdal", "Strandås", "Vikamo", "Lihagen");
    private static final List<String> WHAT = List.of("Ringer deg på tirsdag", "Følger deg til timen", "Sender søknaden sammen med deg");

    private final Sealing sealing;
    private final OpeningAccounts accounts;
    private final KeyedHash hash;
    private final Supplier<Login> superuser;

    public Loading(Sealing sealing, OpeningAccounts accounts, KeyedHash hash, Supplier<Login> superuser) {
        this.sealing = sealing;
        this.accounts = accounts;
        this.hash = hash;
        this.superuser = superuser;
    }

    /** Whom the load made. @param subjects how the persons sign in @param staff how those who hold them do, the first person's contact first */
    public record Loaded(List<PersonId> persons, List<String> subjects, List<String> staff) {}

    public Loaded load(DemoArea.Founded area, String issuer, int persons) throws SQLException {
        long began = System.nanoTime();
        var unit = area.units().get("rus");
        var batch = UUID.randomUUID().toString().substring(0, 8);
        var staff = new ArrayList<AccountId>();
        var subjects = new ArrayList<String>();
        for (int i = 0; i < Math.max(2, (persons + HELD_BY_ONE - 1) / HELD_BY_ONE); i++) {
            subjects.add("load-staff-" + batch + "-" + i);
            var account = accounts.open(area.area(), name(i * 7 + 3), null, issuer, subjects.getLast(), "nb");
            accounts.beginWork(area.area(), account, unit, "addiction_counsellor");
            staff.add(account);
        }
        var all = new ArrayList<PersonId>();
        try (var connection = superuser.get().open()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < persons; from += AT_ONCE) {
                all.addAll(some(connection, area.area(), unit, staff, issuer, batch, from, Math.min(persons, from + AT_ONCE)));
                connection.commit();
            }
            connection.setAutoCommit(true);
            connection.createStatement().execute("analyze");
        }
        LOG.info("{} persons and {} who work with them, loaded in {} s. Two of them sign in as load-{}-0 and {}.", persons, staff.size(), (System.nanoTime() - began) / 1_000_000_000, batch,
                subjects.getFirst());
        return new Loaded(all, IntStream.range(0, persons).mapToObj(i -> "load-" + batch + "-" + i).toList(), subjects);
    }

    private List<PersonId> some(Connection connection, AreaId area, UnitId unit, List<AccountId> staff, String issuer, String batch, int from, int to) throws SQLException {
        var made = IntStream.range(from, to).parallel().mapToObj(i -> one(area, issuer, batch, i, staff.get(i % staff.size()), staff.get((i + 1) % staff.size()))).toList();
        var set = new Sets(connection, area.value());
        set.insert("""
                insert into people.person (area_id, id, name, called, born) select ?, p, n, split_part(n, ' ', 1), 1960 + (random() * 45)::int
                  from unnest(?::uuid[], ?::text[]) t(p, n)""", uuids(made, One::person), texts(made, One::name));
        set.insert("insert into access.account (area_id, id, name, person_id, issuer, subject_hash) select ?, a, n, p, '" + issuer.replace("'", "''") + "', s"
                + " from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bytea[]) t(a, p, n, s)", uuids(made, One::account), uuids(made, One::person), texts(made, One::name),
                made.stream().map(One::subject).toArray(byte[][]::new));
        set.insert("insert into people.contact_tie (area_id, id, person_id, account_id, unit_id, deputy_id, hours) select ?, t, p, c, '" + unit + "'::uuid, d, 'hverdager kl. 9–15'"
                + " from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[]) x(t, p, c, d)", uuids(made, One::tie), uuids(made, One::person), uuids(made, One::contact), uuids(made, One::deputy));
        open(set, made, "own", One::account, One::person);
        open(set, made, "contact", One::contact, One::tie);
        open(set, made, "deputy", One::deputy, One::tie);
        set.insert("""
                insert into meetings.meeting (area_id, id, person_id, kind, begins_at, opened_by, opened_at)
                select ?, m, p, 'care_group', now() - interval '20 days', c, now() - interval '21 days' from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x(m, p, c)""",
                uuids(made, One::meeting), uuids(made, One::person), uuids(made, One::contact));
        set.insert("""
                insert into meetings.holding (area_id, id, meeting_id, person_id, told_by, held_at)
                select ?, gen_random_uuid(), m, p, c, now() - interval '20 days' from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x(m, p, c)""",
                uuids(made, One::meeting), uuids(made, One::person), uuids(made, One::contact));
        promises(set, made, unit);
        return made.stream().map(one -> new PersonId(one.person())).toList();
    }

    private static void open(Sets set, List<One> made, String ground, Part holder, Part cause) throws SQLException {
        set.insert("insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause) select ?, gen_random_uuid(), p, h, '" + ground + "', l.data_class, c"
                + " from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x(p, h, c) cross join (select distinct data_class from sec.policy_line where ground = '" + ground + "') l",
                uuids(made, One::person), uuids(made, holder), uuids(made, cause));
    }

    private static void promises(Sets set, List<One> made, UnitId unit) throws SQLException {
        for (int k = 0; k < WHAT.size(); k++) {
            int which = k;
            set.insert("insert into promises.promise (area_id, id, person_id, source_id, meeting_id, kind, promiser_id, unit_id, what, by_date, made_by, made_at)"
                    + " select ?, i, p, gen_random_uuid(), m, 'i_do', c, '" + unit + "'::uuid, w, current_date + " + (k * 20 - 10) + ", c, now() - interval '20 days'"
                    + " from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::bytea[]) x(i, p, m, c, w)",
                    uuids(made, one -> one.promises().get(which)), uuids(made, One::person), uuids(made, One::meeting), uuids(made, One::contact),
                    made.stream().map(one -> one.what().get(which)).toArray(byte[][]::new));
        }
        set.insert("""
                insert into promises.promise_mark (area_id, id, promise_id, person_id, by_side, mark, marked_by)
                select ?, gen_random_uuid(), i, p, 'promiser', 'kept', c from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x(i, p, c)""",
                uuids(made, one -> one.promises().getFirst()), uuids(made, One::person), uuids(made, One::contact));
    }

    private One one(AreaId area, String issuer, String batch, int i, AccountId contact, AccountId deputy) {
        var person = PersonId.random();
        var promises = WHAT.stream().map(what -> UUID.randomUUID()).toList();
        var sealed = IntStream.range(0, WHAT.size()).mapToObj(k -> sealing.seal(new Sealing.Place(area, person, "promises.promise.what", promises.get(k)),
                PersonText.of(WHAT.get(k)))).toList();
        return new One(person.value(), name(i), UUID.randomUUID(), hash.of("subject", issuer + "|load-" + batch + "-" + i), UUID.randomUUID(), contact.value(), deputy.value(),
                UUID.randomUUID(), promises, sealed);
    }

    private static String name(int i) {
        return FIRST.get(i % FIRST.size()) + " " + LAST.get(i / FIRST.size() % LAST.size());
    }

    private record One(UUID person, String name, UUID account, byte[] subject, UUID tie, UUID contact, UUID deputy, UUID meeting, List<UUID> promises, List<byte[]> what) {}

    private interface Part {
        UUID of(One one);
    }

    private static UUID[] uuids(List<One> made, Part part) {
        return made.stream().map(part::of).toArray(UUID[]::new);
    }

    private static String[] texts(List<One> made, java.util.function.Function<One, String> part) {
        return made.stream().map(part).toArray(String[]::new);
    }

    /** One statement for many rows. */
    private record Sets(Connection connection, UUID area) {

        void insert(String statement, Object[]... columns) throws SQLException {
            try (var prepared = connection.prepareStatement(statement)) {
                prepared.setObject(1, area);
                for (int i = 0; i < columns.length; i++) {
                    var type = columns[i] instanceof UUID[] ? "uuid" : columns[i] instanceof byte[][] ? "bytea" : "text";
                    prepared.setArray(i + 2, connection.createArrayOf(type, columns[i]));
                }
                prepared.executeUpdate();
            }
        }
    }
}
