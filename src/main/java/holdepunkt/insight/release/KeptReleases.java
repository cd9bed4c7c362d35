package holdepunkt.insight.release;

import holdepunkt.core.AreaId;
import holdepunkt.insight.Suppression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Everything an area has published. */
@Repository
public class KeptReleases {

    private static final TypeReference<LinkedHashMap<String, String>> FIGURES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    KeptReleases(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Until the transaction ends nobody else publishes the same: two at once would count twice. */
    void holdAlone(AreaId area, String what) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 1210))").param("what", area + " " + what).query().listOfRows();
    }

    Optional<Release> find(AreaId area, String what, LocalDate until) {
        return sql.sql("select * from insight.release where area_id = ? and what = ? and until = ?").params(area.value(), what, until)
                .query((row, number) -> read(area, row)).optional();
    }

    /** All of one thing, by the day after each period. */
    SortedMap<LocalDate, Release> all(AreaId area, String what) {
        var all = new TreeMap<LocalDate, Release>();
        sql.sql("select r.*, exists (select from insight.release_note n where n.area_id = r.area_id and n.release_id = r.id) as noted from insight.release r where r.area_id = ? and r.what = ?")
                .params(area.value(), what).query(row -> {
                    var release = read(area, row, row.getBoolean("noted"));
                    all.put(release.until(), release);
                });
        return all;
    }

    Optional<Release> latest(AreaId area, String what) {
        return sql.sql("select * from insight.release where area_id = ? and what = ? order by until desc limit 1").params(area.value(), what)
                .query((row, number) -> read(area, row)).optional();
    }

    /** The figures of the latest of each whose name begins so. */
    public Map<String, Map<String, String>> latestOf(AreaId area, String beginning) {
        var latest = new LinkedHashMap<String, Map<String, String>>();
        sql.sql("select distinct on (what) what, figures from insight.release where area_id = ? and starts_with(what, ?) order by what, until desc")
                .params(area.value(), beginning).query(row -> {
                    latest.put(row.getString("what").substring(beginning.length()), json.readValue(row.getString("figures"), FIGURES));
                });
        return latest;
    }

    /** One of this area, or nothing. */
    public Optional<Release> find(AreaId area, UUID id) {
        return sql.sql("select * from insight.release where area_id = ? and id = ?").params(area.value(), id).query((row, number) -> read(area, row)).optional();
    }

    /** What earlier ones were counted from, by their days. Only the counting system actor sees them. */
    Map<LocalDate, Step> steps(AreaId area, String what) {
        var steps = new LinkedHashMap<LocalDate, Step>();
        sql.sql("""
                select r.until, b.counted from insight.release r join insight.release_basis b on b.area_id = r.area_id and b.release_id = r.id
                 where r.area_id = ? and r.what = ? order by r.until""").params(area.value(), what)
                .query(row -> {
                    steps.put(row.getObject("until", LocalDate.class), json.readValue(row.getString("counted"), Step.class));
                });
        return steps;
    }

    Release add(AreaId area, String what, LocalDate until, Suppression suppression, Map<String, String> figures, @Nullable Step basis) {
        var id = UUID.randomUUID();
        sql.sql("insert into insight.release (area_id, id, what, until, k, figures) values (?, ?, ?, ?, ?, ?::json)")
                .params(area.value(), id, what, until, suppression.k(), json.writeValueAsString(figures)).update();
        if (basis != null) {
            sql.sql("insert into insight.release_basis (area_id, release_id, counted) values (?, ?, ?::json)")
                    .params(area.value(), id, json.writeValueAsString(basis)).update();
        }
        return find(area, id).orElseThrow();
    }

    private Release read(AreaId area, ResultSet row) throws SQLException {
        return read(area, row, true);
    }

    private Release read(AreaId area, ResultSet row, boolean noted) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Release(id, row.getString("what"), row.getObject("until", LocalDate.class), row.getInt("k"),
                row.getObject("released_at", OffsetDateTime.class).toInstant(), json.readValue(row.getString("figures"), FIGURES), noted ? notes(area, id) : List.of());
    }

    private List<Release.Note> notes(AreaId area, UUID release) {
        return sql.sql("""
                select n.words, n.written_at, a.name from insight.release_note n join access.account a on a.area_id = n.area_id and a.id = n.written_by
                 where n.area_id = ? and n.release_id = ? order by n.written_at""").params(area.value(), release)
                .query((row, number) -> new Release.Note(row.getString("words"), row.getString("name"), row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
    }
}
