package holdepunkt.diary;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Her goals: set, said anew, told about and put down by her alone. */
@Repository
public class Goals {

    private final JdbcClient sql;
    private final Sealing sealing;

    Goals(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    private record Row(UUID goal, String table, Goal.Told told, boolean putDown) {}

    /** Those she has not put down first, in the order she set them. */
    public List<Goal> of(Opening hers) {
        var rows = sql.sql("""
                select g.id as goal, t.source, t.id, t.sealed, t.received_at,
                       exists (select from diary.goal_end x where x.area_id = g.area_id and x.goal_id = g.id) as put_down
                  from diary.goal g join (
                       select area_id, goal_id, 'goal_version' as source, id, sealed, received_at from diary.goal_version
                       union all select area_id, goal_id, 'goal_event', id, sealed, received_at from diary.goal_event) t on t.area_id = g.area_id and t.goal_id = g.id
                 where g.area_id = :area and g.person_id = :person order by put_down, g.received_at, t.received_at""")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> told(hers, row)).list();
        var goals = new LinkedHashMap<UUID, List<Row>>();
        rows.stream().flatMap(Optional::stream).forEach(row -> goals.computeIfAbsent(row.goal(), goal -> new ArrayList<>()).add(row));
        return goals.entrySet().stream().map(one -> new Goal(one.getKey(), told(one.getValue(), "goal_version").reversed(), told(one.getValue(), "goal_event"),
                one.getValue().getFirst().putDown())).toList();
    }

    private Optional<Row> told(Opening hers, ResultSet row) throws SQLException {
        var goal = row.getObject("goal", UUID.class);
        var table = row.getString("source");
        var at = row.getObject("received_at", OffsetDateTime.class).toInstant();
        var putDown = row.getBoolean("put_down");
        return Places.opened(sealing, hers, table, row.getObject("id", UUID.class), row.getBytes("sealed")).map(text -> new Row(goal, table, new Goal.Told(text, at), putDown));
    }

    private static List<Goal.Told> told(List<Row> rows, String table) {
        return rows.stream().filter(row -> row.table().equals(table)).map(Row::told).toList();
    }

    public void set(Opening hers, PersonText words) {
        var goal = UUID.randomUUID();
        sql.sql("insert into diary.goal (area_id, id, person_id) values (?, ?, ?)").params(hers.area().value(), goal, hers.person().value()).update();
        addVersion(hers, goal, words);
    }

    /**
     * She says it otherwise now.
     *
     * @param seen how often she had said it when she began to write
     * @throws NotOpen if there is no such goal, or she has put it down
     * @throws Stale when she said it otherwise in another window in between
     */
    public void sayAnew(Opening hers, UUID goal, PersonText words, long seen) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:goal::text, 1360))").param("goal", standing(hers, goal)).query().listOfRows();
        if (of(hers).stream().filter(one -> one.id().equals(goal)).mapToInt(one -> one.words().size()).sum() != seen) {
            throw new Stale();
        }
        addVersion(hers, goal, words);
    }

    private void addVersion(Opening hers, UUID goal, PersonText words) {
        var id = UUID.randomUUID();
        sql.sql("insert into diary.goal_version (area_id, id, person_id, goal_id, sealed) values (?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), goal, sealing.seal(Places.of(hers, "goal_version", id), words)).update();
    }

    /** Something happened on the way. */
    public void tell(Opening hers, UUID goal, PersonText words) {
        var id = UUID.randomUUID();
        sql.sql("insert into diary.goal_event (area_id, id, person_id, goal_id, sealed) values (?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), standing(hers, goal), sealing.seal(Places.of(hers, "goal_event", id), words)).update();
    }

    public void putDown(Opening hers, UUID goal) {
        sql.sql("insert into diary.goal_end (area_id, id, person_id, goal_id) values (?, ?, ?, ?)")
                .params(hers.area().value(), UUID.randomUUID(), hers.person().value(), standing(hers, goal)).update();
    }

    private UUID standing(Opening hers, UUID goal) {
        return sql.sql("""
                select g.id from diary.goal g where g.area_id = ? and g.person_id = ? and g.id = ?
                   and not exists (select from diary.goal_end x where x.area_id = g.area_id and x.goal_id = g.id)""")
                .params(hers.area().value(), hers.person().value(), goal).query(UUID.class).optional().orElseThrow(NotOpen::new);
    }
}
