package holdepunkt.rights;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/**
 * Somebody about whom there is a row in every table there is: a meeting to its letter by the product's own forms, and one row more in each table that is
 * empty then, of what the catalogue says of its columns, with references to rows that are there and texts sealed in their places.
 */
final class FullLife {

    private static final String SOMEBODY = "(select id from access.account where area_id = '%2$s' and person_id is null limit 1)";

    /** What a rule of a table asks for beyond the types of its columns. */
    private static final Map<String, Map<String, String>> ALSO = Map.of("feedback.talk", Map.of("form_id", "gen_random_uuid()"),
            "intake.nomination", Map.of("route", "'self'"), "people.block", Map.of("account_id", SOMEBODY), "people.crisis_name", Map.of("account_id", SOMEBODY),
            "promises.service_start", Map.of("came", "'did_not'"), "signals.settlement", Map.of("meeting_id", "(select id from meetings.meeting where person_id = '%1$s' limit 1)"));

    private static final Pattern ONE_OF = Pattern.compile("^CHECK \\(\\((\\w+) = ANY \\(ARRAY\\['([^']+)'");
    private static final Pattern SAME = Pattern.compile("^CHECK \\(\\((\\w+) = (\\w+)\\)\\)$");

    private record Column(String name, String type, boolean needed) {}

    private record Reference(String to, List<String> columns, List<String> there) {}

    private final AreaId area;
    private final PersonId person;
    private final Sealing sealing;
    private final Connection superuser;
    private final List<String> about;
    private final Set<String> begun = new HashSet<>();
    private final List<String> refused = new ArrayList<>();

    private FullLife(AreaId area, PersonId person, Sealing sealing, Connection superuser) throws SQLException {
        this.area = area;
        this.person = person;
        this.sealing = sealing;
        this.superuser = superuser;
        this.about = names(superuser);
    }

    static PersonId of(Stage stage, ApplicationContext parts) throws SQLException {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        stage.as(table.subject()).submit("/diary/new", "/diary/entries", "text", "Det regnet i dag");
        try (var superuser = stage.superuser(); var change = superuser.createStatement()) {
            change.execute("set session_replication_role = replica");
            var life = new FullLife(stage.area(), table.person(), parts.getBean(Sealing.class), superuser);
            for (var name : life.about) {
                life.fill(name);
            }
            if (!life.refused.isEmpty()) {
                throw new AssertionError("could not be written: " + String.join("\n", life.refused));
            }
        }
        return table.person();
    }

    /** Every table about a person, by name. */
    static List<String> names(Connection superuser) throws SQLException {
        return asked(superuser, """
                select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
                 where t.relkind = 'r' and a.attname = 'person_id' and not a.attisdropped and a.attnotnull and n.nspname !~ '^(pg_|sec$|audit$)' order by 1""");
    }

    private void fill(String table) throws SQLException {
        if (!begun.add(table) || !asked(superuser, "select 1 from " + table + " where person_id = '" + person + "'").isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        var columns = columns(table);
        columns.stream().filter(Column::needed).forEach(column -> values.put(column.name(), ""));
        values.replace("area_id", "'" + area + "'");
        values.replace("person_id", "'" + person + "'");
        values.replace("id", "'" + UUID.randomUUID() + "'");
        for (var reference : references(table)) {
            refer(reference, values);
        }
        for (var rule : rules(table)) {
            var one = ONE_OF.matcher(rule);
            if (one.find() && "".equals(values.get(one.group(1)))) {
                values.put(one.group(1), "'" + one.group(2) + "'");
            }
            var same = SAME.matcher(rule);
            if (same.find()) {
                var other = same.group(1).equals("id") ? same.group(2) : same.group(1);
                values.put(values.get(other).isEmpty() ? other : "id", values.get(values.get(other).isEmpty() ? "id" : other));
            }
        }
        ALSO.getOrDefault(table, Map.of()).forEach((column, value) -> values.put(column, value.formatted(person, area)));
        for (var column : columns) {
            if ("".equals(values.get(column.name()))) {
                values.put(column.name(), value(table, column, values.getOrDefault("id", "'" + person + "'")));
            }
        }
        try (var insert = superuser.createStatement()) {
            insert.execute("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (" + String.join(", ", values.values()) + ")");
        } catch (SQLException rule) {
            refused.add(rule.getMessage());
        }
    }

    /** Takes what is there: about her where it is about a person, and otherwise anybody and anything of the area. */
    private void refer(Reference reference, Map<String, String> values) throws SQLException {
        if (reference.columns().stream().noneMatch(column -> "".equals(values.get(column))) || !values.keySet().containsAll(reference.columns())) {
            return;
        }
        boolean hers = about.contains(reference.to());
        if (hers) {
            fill(reference.to());
        }
        var where = hers ? " where person_id = '" + person + "'" : reference.there().contains("area_id") ? " where area_id = '" + area + "'" : "";
        var only = reference.to().equals("access.account") ? " and person_id is null" : "";
        for (int i = 0; i < reference.columns().size(); i++) {
            if ("".equals(values.get(reference.columns().get(i)))) {
                var found = asked(superuser, "select " + reference.there().get(i) + " from " + reference.to() + where + only + " order by " + String.join(", ", reference.there()) + " limit 1");
                values.put(reference.columns().get(i), found.isEmpty() ? "gen_random_uuid()" : "'" + found.getFirst() + "'");
            }
        }
    }

    private String value(String table, Column column, String id) {
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "varchar" -> "substr(translate(gen_random_uuid()::text, '0123456789-', 'ghijklmnopq'), 1, 20)";
            case "bool" -> "true";
            case "int2", "int4", "int8", "numeric" -> "9";
            case "date" -> "current_date";
            case "time" -> "localtime";
            case "timestamptz" -> "now()";
            case "jsonb" -> "'{}'";
            case "_text" -> "'{promise}'";
            case "_uuid" -> "'{}'";
            case "bytea" -> column.name().endsWith("_hash") ? "sha256(gen_random_uuid()::text::bytea)" : sealed(table + "." + column.name(), id);
            default -> throw new IllegalStateException(table + "." + column.name() + " is of type " + column.type() + ", of which no value is known here");
        };
    }

    private String sealed(String column, String id) {
        var place = new Sealing.Place(area, person, column, UUID.fromString(id.replace("'", "")));
        return "'\\x" + HexFormat.of().formatHex(sealing.seal(place, PersonText.of("Ord i " + column))) + "'";
    }

    private List<Column> columns(String table) throws SQLException {
        return asked(superuser, """
                select a.attname || ' ' || t.typname || ' ' || (a.attnotnull and a.attidentity = '' and a.attgenerated = ''
                       and (not a.atthasdef or pg_get_expr(d.adbin, d.adrelid) = 'sec.actor()'))
                  from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                 where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped""".formatted(table)).stream().map(line -> line.split(" "))
                .map(part -> new Column(part[0], part[1], part[2].equals("true"))).toList();
    }

    private List<Reference> references(String table) throws SQLException {
        return asked(superuser, """
                select confrelid::regclass || ' ' || (select string_agg(attname, ',' order by at) from unnest(conkey) with ordinality k (n, at) join pg_attribute on attrelid = conrelid and attnum = n)
                       || ' ' || (select string_agg(attname, ',' order by at) from unnest(confkey) with ordinality k (n, at) join pg_attribute on attrelid = confrelid and attnum = n)
                  from pg_constraint where contype = 'f' and conrelid = '%s'::regclass""".formatted(table)).stream().map(line -> line.split(" "))
                .map(part -> new Reference(part[0], List.of(part[1].split(",")), List.of(part[2].split(",")))).toList();
    }

    private List<String> rules(String table) throws SQLException {
        return asked(superuser, "select pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and conrelid = '" + table + "'::regclass");
    }

    private static List<String> asked(Connection superuser, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var ask = superuser.createStatement(); var rows = ask.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
