package holdepunkt.rights.web;

import holdepunkt.core.web.Texts;
import holdepunkt.rights.Everything;
import holdepunkt.rights.Remarks;
import holdepunkt.rights.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row in words: who by name and organisation, when in days and hours, codes as they are said elsewhere. What is not read here, and why, stands in {@code rights/not-in-words.csv}. */
final class RowWords {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Plain text that is not a code. */
    private static final Set<String> AS_IT_IS = Set.of("name", "called", "hours", "phone", "email", "street");

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();

    RowWords(Everything everything, Texts texts) {
        this.texts = texts;
        Stream.of(everything.named(), everything.namedHere()).forEach(this::learn);
    }

    private void learn(SortedMap<String, List<SortedMap<String, Object>>> named) {
        var organisations = byNumber(named.get("organisation"));
        var units = byNumber(named.get("unit"));
        units.forEach((id, unit) -> names.put(id, place(unit, organisations)));
        byNumber(named.get("offer")).forEach((id, offer) -> names.put(id, (String) offer.get("name")));
        byNumber(named.get("account")).forEach((id, account) -> names.put(id, who(account, units, organisations)));
    }

    private String who(Map<String, Object> account, Map<String, Map<String, Object>> units, Map<String, Map<String, Object>> organisations) {
        var role = (String) account.get("role");
        var name = Objects.equals(account.get("name"), role) && role != null ? texts.t("core.role." + role) : (String) account.get("name");
        var unit = units.get(String.valueOf(account.get("unit")));
        return unit == null ? name : name + ", " + place(unit, organisations);
    }

    private static String place(Map<String, Object> unit, Map<String, Map<String, Object>> organisations) {
        var organisation = organisations.get(String.valueOf(unit.get("organisation")));
        var name = (String) unit.get("name");
        return organisation == null || name.equals(organisation.get("name")) ? name : name + ", " + organisation.get("name");
    }

    private static Map<String, Map<String, Object>> byNumber(@Nullable List<SortedMap<String, Object>> rows) {
        return rows == null ? Map.of() : rows.stream().collect(Collectors.toMap(row -> (String) row.get("id"), row -> row));
    }

    String kind(String code) {
        var words = texts.t("people.class." + code);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** When it happened, as it sorts. */
    static String moment(Row row) {
        return row.values().entrySet().stream().filter(one -> one.getKey().endsWith("_at") || one.getKey().equals("at"))
                .map(one -> String.valueOf(one.getValue())).filter(text -> MOMENT.matcher(text).matches()).min(String::compareTo).orElse("");
    }

    Entry entry(Row row) {
        var lines = new ArrayList<Line>();
        if (!row.table().equals("people.opening") || !"own".equals(row.values().get("ground"))) {
            lines(lines, row);
        }
        var title = texts.orNull("rights.table." + row.table());
        return new Entry(title == null ? kind(row.table().equals("audit.entry") ? "log" : row.dataClass()) : title, lines,
                Remarks.ABOUT.contains(row.table()) ? row.table() + "/" + row.values().get("id") : null);
    }

    private void lines(List<Line> lines, Row row) {
        row.sealed().stream().sorted().forEach(column -> words(lines, row, column));
        row.values().forEach((column, value) -> {
            if (!row.sealed().contains(column)) {
                fact(lines, row.table(), column, value);
            }
        });
    }

    /** Pictures and voices are in the file; here it only says that they are. */
    private void words(List<Line> lines, Row row, String column) {
        var leaf = row.leaf(column);
        var said = AnsweredForm.of(row, column, texts);
        said.forEach((question, answer) -> add(lines, question, answer, true));
        if (leaf.isEmpty() && said.isEmpty() && !row.table().equals("diary.attachment")) {
            add(lines, label(column, "text"), (String) row.values().get(column), true);
        }
        leaf.forEach((name, value) -> {
            var label = texts.orNull("diary.field." + name);
            var code = texts.orNull("diary." + name + "." + value);
            if (label != null) {
                add(lines, label, code != null ? code : value instanceof List<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(", ")) : String.valueOf(value), true);
            }
        });
    }

    private void fact(List<Line> lines, String table, String column, @Nullable Object value) {
        if (value instanceof List<?> many) {
            add(lines, label(column, "what"), many.stream().map(one -> RowCodes.say(texts, table, column, String.valueOf(one))).filter(Objects::nonNull).collect(Collectors.joining(", ")), false);
        } else if (value instanceof String text) {
            if (names.containsKey(text)) {
                add(lines, label(column, column.contains("unit") ? "where" : "who"), names.get(text), false);
            } else if (MOMENT.matcher(text).matches()) {
                add(lines, label(column, "when"), texts.when(OffsetDateTime.parse(text).toInstant()), false);
            } else if (DAY.matcher(text).matches()) {
                add(lines, label(column, "day"), texts.date(LocalDate.parse(text)), false);
            } else {
                var said = RowCodes.say(texts, table, column, text);
                add(lines, label(column, "what"), said == null && AS_IT_IS.contains(column) ? text : said, false);
            }
        } else if (value != null) {
            number(lines, table, column, value);
        }
    }

    /** How many, how long; and points, each with what was asked. */
    private void number(List<Line> lines, String table, String column, Object value) {
        if (value instanceof Map<?, ?> points) {
            points.forEach((item, given) -> {
                var asked = texts.orNull("rights.item." + item);
                add(lines, asked == null ? label(column, "what") : asked, String.valueOf(given), false);
            });
        } else if (value instanceof Boolean yes) {
            add(lines, label(column, "what"), RowCodes.say(texts, table, column, yes.toString()), false);
        } else if (texts.orNull("rights.column." + column) != null) {
            add(lines, label(column, "what"), String.valueOf(value), false);
        }
    }

    private String label(String column, String otherwise) {
        var known = texts.orNull("rights.column." + column);
        return known == null ? texts.t("rights.column." + otherwise) : known;
    }

    private static void add(List<Line> lines, String label, @Nullable String text, boolean words) {
        if (text != null && !text.isBlank()) {
            lines.add(new Line(label, text, words));
        }
    }
}
