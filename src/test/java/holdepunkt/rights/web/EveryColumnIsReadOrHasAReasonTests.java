package holdepunkt.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.consent.Told;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.preparation.Topic;
import holdepunkt.rights.Everything;
import holdepunkt.rights.Row;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/**
 * Everything about her, on the page and on the paper: each column of each table about her becomes words, in every language, for each code the database
 * allows in it; or it stands with its reason in {@code rights/not-in-words.csv}. Numbers of people and places are read by name; other numbers point to rows that are there.
 */
@Staged
class EveryColumnIsReadOrHasAReasonTests {

    private static final Pattern CODE = Pattern.compile("'([a-z_.]+)'::text");
    private static final Map<String, Object> SAMPLES = Map.of("text", "En vanlig tekst", "integer", 7, "bigint", 7L, "smallint", 7, "boolean", true, "date", "2026-05-04",
            "timestamp with time zone", "2026-05-04T10:00:00+00:00", "jsonb", Map.of("easy", 7), "double precision", 7.5, "numeric", 7);

    private static final List<String> TOPICS = Stream.of(Topic.values()).map(Topic::code).toList();

    /** Where the database leaves it to the product which codes there are. */
    private static final Map<String, List<String>> OF_THE_PRODUCT = Map.of("audit.entry.action", List.of("see", "write", "decide"), "consent.consent.language", Told.LANGUAGES,
            "meetings.preparation_line.topic", TOPICS, "meetings.release.topic", TOPICS, "meetings.seat.marked", List.of("student"),
            "notices.notice.kind", List.of("seat_asked", "meeting", "answer", "emergency", "mirror", "look_answered", "restriction_answered", "own_reminder"),
            "signals.signal.kind", List.of("promise_overdue", "promise_difference", "nobody_took", "contact_lost", "no_successor", "nomination_overdue", "nobody_met", "follow_up_overdue",
                    "no_coordinator", "letter_overdue", "promise_left", "other", "mirror_gap", "mirror_low_hers", "mirror_low_staff", "mirror_apart", "mirror_missing", "mirror_said"));

    /** @param codes what the database allows here, where it says */
    private record Column(String table, String name, String type, List<String> codes) {

        boolean listed(Set<String> reasoned) {
            return reasoned.contains(table + "." + name) || reasoned.contains("*." + name);
        }
    }

    @Autowired
    Stage stage;
    @Autowired
    MessageSource messages;

    private final Everything nobody = new Everything(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    @Test
    void onThePageAndOnThePaper() throws Exception {
        var reasoned = firstOf("/rights/not-in-words.csv");
        var leftOut = firstOf("/rights/left-out.csv");
        var wrong = new ArrayList<String>();
        long cases = 0;
        for (var column : columns()) {
            if (!leftOut.contains(column.table()) && !column.listed(reasoned)) {
                for (var language : List.of("nb", "nn", "en")) {
                    cases += readable(column, new Texts(messages, language), wrong);
                }
            }
        }
        assertThat(wrong.stream().distinct()).isEmpty();
        Guards.report("columns-in-words", cases, wrong.size(), 2_350, 0);
    }

    private int readable(Column column, Texts texts, List<String> wrong) {
        var words = new RowWords(nobody, texts);
        if (texts.orNull("rights.table." + column.table()) == null) {
            wrong.add(column.table() + " has no title");
        }
        var samples = column.codes().isEmpty() ? List.of(SAMPLES.get(column.type().replace("[]", "").equals("bytea") ? "text" : column.type().replace("[]", ""))) : column.codes();
        for (var sample : samples) {
            Object value = column.type().equals("ARRAY") || column.type().endsWith("[]") ? List.of(sample) : sample;
            var row = new Row(column.table(), "identity", new TreeMap<>(Map.of(column.name(), value)), column.type().equals("bytea") ? Set.of(column.name()) : Set.of());
            var lines = words.entry(row).lines();
            if (lines.isEmpty() || !column.codes().isEmpty() && RowCodes.say(texts, column.table(), column.name(), sample.toString()) == null) {
                wrong.add(column.table() + "." + column.name() + " says nothing of " + sample);
            }
        }
        return samples.size();
    }

    private List<Column> columns() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("""
                select n.nspname || '.' || t.relname as of_table, a.attname, format_type(a.atttypid, null) as type,
                       (select string_agg(pg_get_constraintdef(c.oid), ' ') from pg_constraint c where c.conrelid = t.oid and c.contype = 'c' and c.conkey = array[a.attnum]) as checks
                  from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                 where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public')
                   and (n.nspname || '.' || t.relname in ('people.person', 'audit.entry') or exists (select from pg_attribute p where p.attrelid = t.oid and p.attname = 'person_id' and not p.attisdropped))
                   and has_table_privilege('holdepunkt_app', t.oid, 'select')
                   and a.atttypid not in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname !~ '_hash$' and a.attname <> 'issuer'
                   and not (n.nspname || '.' || t.relname = 'audit.entry' and a.attname = 'id')
                 order by 1, a.attnum"""); var row = ask.executeQuery()) {
            while (row.next()) {
                var place = row.getString(1) + "." + row.getString(2);
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3),
                        OF_THE_PRODUCT.containsKey(place) ? OF_THE_PRODUCT.get(place) : codes(superuser, row.getString(2), row.getString(4))));
            }
        }
        return columns;
    }

    /** From the rule of the column itself, or the words another table keeps for it. */
    private static List<String> codes(Connection superuser, String column, String checks) throws SQLException {
        if (column.equals("role") && checks == null) {
            try (var ask = superuser.createStatement(); var row = ask.executeQuery("select role from access.role")) {
                var roles = new ArrayList<String>();
                while (row.next()) {
                    roles.add(row.getString(1));
                }
                return roles;
            }
        }
        if (List.of("ground", "data_class", "classes", "kept").contains(column)) {
            var of = column.equals("ground") ? "ground" : "data_class";
            try (var ask = superuser.createStatement(); var row = ask.executeQuery("select distinct " + of + " from sec.policy_line where ground !~ ':' and ground <> 'own'")) {
                var known = new ArrayList<String>();
                while (row.next()) {
                    known.add(row.getString(1));
                }
                return known;
            }
        }
        return checks == null || !checks.contains("ARRAY[") ? List.of() : CODE.matcher(checks).results().map(found -> found.group(1)).distinct().toList();
    }

    private static Set<String> firstOf(String file) throws IOException {
        try (var in = EveryColumnIsReadOrHasAReasonTests.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", 2)).peek(line -> assertThat(line).as(line[0]).hasSize(2))
                    .map(line -> line[0]).collect(Collectors.toSet());
        }
    }
}
