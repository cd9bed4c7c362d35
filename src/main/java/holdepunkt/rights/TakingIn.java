package holdepunkt.rights;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Takes a person in from the file another installation gave her: her rows as they were, her texts sealed with keys made here. Those the rows speak of
 * become people and places from outside, by name, whom nobody can sign in as; her own sign-in is made anew. Codes are not in the file and open nothing here.
 */
@Component
public class TakingIn {

    private final Sealing sealing;
    private final FlywayConnectionDetails migrator;

    TakingIn(Sealing sealing, FlywayConnectionDetails migrator) {
        this.sealing = sealing;
        this.migrator = migrator;
    }

    /** The file cannot be taken in here, or not by this version. */
    public static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }

    /** @throws Refused if the file is of another form, or she is here already */
    @SuppressWarnings("unchecked")
    public PersonId takeIn(AreaId area, String file) {
        var content = CanonicalJson.read(file);
        if (!Everything.FORM.equals(content.get("form"))) {
            throw new Refused("this file is of the form " + content.get("form") + ", and this version reads " + Everything.FORM);
        }
        var body = (Map<String, Map<String, List<Map<String, Object>>>>) content.get("body");
        var person = new PersonId(UUID.fromString((String) body.get("tables").get("people.person").getFirst().get("id")));
        var sql = asMigrator();
        if (sql.sql("select count(*) from people.person where area_id = ? and id = ?").params(area.value(), person.value()).query(Integer.class).single() > 0) {
            throw new Refused("she is here already");
        }
        var hers = new TreeMap<>(body.get("tables"));
        hers.replaceAll((table, rows) -> rows.stream().map(row -> with(row, area)).toList());
        hers.getOrDefault("access.account", List.of()).forEach(TakingIn::withoutSignIn);
        seal(sql, area, person, hers);
        closeCodes(sql, hers);
        sql.sql("select rights.take_in(?, ?::jsonb, ?::jsonb)").params(area.value(), CanonicalJson.write(hers), CanonicalJson.write(named(area, body.get("named"))))
                .query().listOfRows();
        return person;
    }

    private void seal(JdbcClient sql, AreaId area, PersonId person, Map<String, List<Map<String, Object>>> hers) {
        sql.sql("select in_table, sealed from rights.sealed_columns()").query((row, number) -> Map.entry(row.getString("in_table"), row.getString("sealed"))).list()
                .forEach(place -> hers.getOrDefault(place.getKey(), List.of()).forEach(row -> row.computeIfPresent(place.getValue(), (column, text) -> "\\x" + HexFormat.of()
                        .formatHex(sealing.seal(TakingOut.place(area, person, place.getKey(), column, row), PersonText.of((String) text))))));
    }

    private static void closeCodes(JdbcClient sql, Map<String, List<Map<String, Object>>> hers) {
        sql.sql("select in_table, code from rights.codes_left_behind()").query((row, number) -> Map.entry(row.getString("in_table"), row.getString("code"))).list()
                .forEach(place -> hers.getOrDefault(place.getKey(), List.of()).forEach(row -> row.put(place.getValue(), hashOfNothing())));
    }

    private static Map<String, List<Map<String, Object>>> named(AreaId area, Map<String, List<Map<String, Object>>> named) {
        var tables = new HashMap<String, List<Map<String, Object>>>();
        named.getOrDefault("organisation", List.of()).forEach(one -> add(tables, "directory.organisation", with(one, area)));
        named.getOrDefault("unit", List.of()).forEach(one -> add(tables, "directory.unit", renamed(with(one, area), "organisation", "organisation_id")));
        named.getOrDefault("offer", List.of()).forEach(one -> add(tables, "directory.offer", with(one, area)));
        named.getOrDefault("criterion", List.of()).forEach(one -> add(tables, "intake.criterion", with(one, area)));
        named.getOrDefault("account", List.of()).forEach(one -> {
            var account = new HashMap<String, Object>(Map.of("area_id", area.toString(), "id", one.get("id"), "name", one.get("name")));
            withoutSignIn(account);
            add(tables, "access.account", account);
            if (one.get("unit") != null) {
                add(tables, "access.work", new HashMap<>(Map.of("area_id", area.toString(), "id", UUID.randomUUID().toString(), "account_id", one.get("id"),
                        "unit_id", one.get("unit"), "role", one.get("role"), "begins_at", "2000-01-01T00:00:00Z", "ends_at", "2000-01-01T00:00:00Z")));
            }
        });
        return tables;
    }

    private static void add(Map<String, List<Map<String, Object>>> tables, String table, Map<String, Object> row) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    private static Map<String, Object> with(Map<String, Object> row, AreaId area) {
        var here = new HashMap<>(row);
        here.put("area_id", area.toString());
        return here;
    }

    private static Map<String, Object> renamed(Map<String, Object> row, String from, String to) {
        row.put(to, row.remove(from));
        return row;
    }

    /** Nobody signs in by a provider of that name. */
    private static void withoutSignIn(Map<String, Object> account) {
        account.put("issuer", "from outside");
        account.put("subject_hash", hashOfNothing());
    }

    private static String hashOfNothing() {
        return "\\x" + UUID.randomUUID().toString().replace("-", "");
    }

    private JdbcClient asMigrator() {
        return JdbcClient.create(new DriverManagerDataSource(migrator.getJdbcUrl(), migrator.getUsername(), migrator.getPassword()));
    }
}
