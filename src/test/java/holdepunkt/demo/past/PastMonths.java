package holdepunkt.demo.past;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.Loading;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.postgres.Login;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives the demo area the two years before today, at a unit of their own, and tells insight of them. */
public class PastMonths {

    private final FoundingAreas founding;
    private final Loading loading;
    private final PastRecords records;
    private final TellingAnew anew;
    private final Supplier<Login> superuser;

    public PastMonths(FoundingAreas founding, Loading loading, PastRecords records, TellingAnew anew, Supplier<Login> superuser) {
        this.founding = founding;
        this.loading = loading;
        this.records = records;
        this.anew = anew;
        this.superuser = superuser;
    }

    /** Somebody of the past. @param contact who holds her @param promises three of them */
    record One(UUID person, UUID account, UUID contact, UUID meeting, List<UUID> promises) {}

    public void live(DemoArea.Founded area, String issuer, int persons) throws SQLException {
        var unit = founding.addUnit(area.area(), municipality(area.area()), "Oppfølging Nabovik", "addiction", "Kaia 2, Nabovik", "70 00 10 40", "hverdager kl. 8–16");
        var units = new HashMap<>(area.units());
        units.put("rus", unit);
        loading.load(new DemoArea.Founded(area.area(), Map.copyOf(units), area.accounts(), area.persons()), issuer, persons);
        try (var connection = superuser.get().open()) {
            var all = ask(connection, area.area(), unit);
            var terms = terms(connection, area.area());
            var random = new Random(2017);
            var rows = new Rows(area.area());
            for (int i = 0; i < all.size(); i++) {
                records.add(rows, all.get(i), Course.of(i, all.size(), random, LocalDate.now(Period.NORWAY)), area, unit, terms);
            }
            take(connection, area.area(), unit);
            rows.insert(connection);
        }
        anew.anew(area.area());
    }

    private UUID municipality(AreaId area) throws SQLException {
        try (var connection = superuser.get().open(); var ask = connection.prepareStatement("select id from directory.organisation where area_id = ? and kind = 'municipality'")) {
            ask.setObject(1, area.value());
            try (var row = ask.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static List<One> ask(Connection connection, AreaId area, UnitId unit) throws SQLException {
        var all = new ArrayList<One>();
        try (var ask = connection.prepareStatement("""
                select t.person_id, a.id as account, t.account_id as contact, m.id as meeting, array(select p.id from promises.promise p
                        where p.area_id = t.area_id and p.person_id = t.person_id order by p.by_date) as promises
                  from people.contact_tie t
                  join access.account a on a.area_id = t.area_id and a.person_id = t.person_id
                  join meetings.meeting m on m.area_id = t.area_id and m.person_id = t.person_id
                 where t.area_id = ? and t.unit_id = ? order by t.person_id""")) {
            ask.setObject(1, area.value());
            ask.setObject(2, unit.value());
            try (var row = ask.executeQuery()) {
                while (row.next()) {
                    all.add(new One(id(row, "person_id"), id(row, "account"), id(row, "contact"), id(row, "meeting"), List.of((UUID[]) row.getArray("promises").getArray())));
                }
            }
        }
        return all;
    }

    private static PastRecords.Terms terms(Connection connection, AreaId area) throws SQLException {
        try (var ask = connection.prepareStatement("""
                select v.id as criteria, array(select c.id from intake.criterion c where c.area_id = v.area_id and c.version_id = v.id order by c.position) as each,
                       (select t.office_unit from intake.terms t where t.area_id = v.area_id order by t.agreed_at desc limit 1) as office,
                       (select o.id from directory.offer o where o.area_id = v.area_id order by o.id limit 1) as offer
                  from intake.criteria_version v
                  join intake.criteria_agreement a on a.area_id = v.area_id and a.version_id = v.id
                 where v.area_id = ? order by v.number desc limit 1""")) {
            ask.setObject(1, area.value());
            try (var row = ask.executeQuery()) {
                row.next();
                return new PastRecords.Terms(id(row, "criteria"), List.of((UUID[]) row.getArray("each").getArray()), id(row, "office"), id(row, "offer"));
            }
        }
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The loaded meeting of each goes away; its own comes instead. */
    private static void take(Connection connection, AreaId area, UnitId unit) throws SQLException {
        connection.setAutoCommit(false);
        for (var table : List.of("promises.promise_mark", "promises.promise", "meetings.holding", "meetings.meeting")) {
            try (var take = connection.prepareStatement("delete from " + table + " x using people.contact_tie t where x.area_id = ? and t.area_id = x.area_id and t.person_id = x.person_id and t.unit_id = ?")) {
                take.setObject(1, area.value());
                take.setObject(2, unit.value());
                take.executeUpdate();
            }
        }
        try (var take = connection.prepareStatement("""
                delete from people.opening x using people.contact_tie t
                 where x.area_id = ? and t.area_id = x.area_id and t.person_id = x.person_id and t.unit_id = ? and x.ground = 'promiser'""")) {
            take.setObject(1, area.value());
            take.setObject(2, unit.value());
            take.executeUpdate();
        }
        connection.commit();
    }
}
