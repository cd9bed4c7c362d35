package holdepunkt.improvement.tests;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tests of an area. Called inside the gate. */
@Component
public class Cycles {

    private final JdbcClient sql;

    Cycles(JdbcClient sql) {
        this.sql = sql;
    }

    private record Done(UUID test, Doing doing) {}

    /** The day each is to be looked at first. */
    public List<Cycle> all(Viewer viewer) {
        return read(viewer, null);
    }

    /** @throws NotOpen when there is none here */
    public Cycle one(Viewer viewer, UUID test) {
        return read(viewer, test).stream().findFirst().orElseThrow(NotOpen::new);
    }

    /** From here to the end of the transaction nobody else writes about it. */
    void lock(UUID test) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:test::text, 1262))").param("test", test).query().listOfRows();
    }

    private List<Cycle> read(Viewer viewer, @Nullable UUID only) {
        var doings = sql.sql("""
                select d.test_id, d.on_date, d.what, a.name from improvement.change_doing d join access.account a on a.area_id = d.area_id and a.id = d.written_by
                 where d.area_id = :area and (:only::text is null or d.test_id::text = :only) order by d.number""").param("area", viewer.area().value())
                .param("only", only == null ? null : only.toString()).query((row, number) -> new Done(row.getObject("test_id", UUID.class),
                new Doing(day(row, "on_date"), row.getString("what"), row.getString("name")))).list().stream()
                .collect(Collectors.groupingBy(Done::test, Collectors.mapping(Done::doing, Collectors.toList())));
        return sql.sql("""
                select t.id, t.chain_id, t.stone_id, t.follows, n.id as followed_by, p.number, p.aim, p.question, p.prediction, p.measure_key, p.measure_words, p.scale, p.who, p.how,
                       p.starts_on, p.study_on, pa.name as planned_by, s.on_date as studied_on, s.saw, s.outcome, s.learned, sa.name as studied_by,
                       c.on_date as acted_on, c.decision, c.because, c.evidence_id, ca.name as acted_by
                  from improvement.change_test t
                  join lateral (select * from improvement.change_plan where area_id = t.area_id and test_id = t.id order by number desc limit 1) p on true
                  join access.account pa on pa.area_id = p.area_id and pa.id = p.written_by
                  left join improvement.change_test n on n.area_id = t.area_id and n.follows = t.id
                  left join improvement.change_study s on s.area_id = t.area_id and s.test_id = t.id
                  left join access.account sa on sa.area_id = s.area_id and sa.id = s.written_by
                  left join improvement.change_act c on c.area_id = t.area_id and c.test_id = t.id
                  left join access.account ca on ca.area_id = c.area_id and ca.id = c.written_by
                 where t.area_id = :area and (:only::text is null or t.id::text = :only) order by p.study_on, t.begun_at""").param("area", viewer.area().value())
                .param("only", only == null ? null : only.toString()).query((row, number) -> test(row, doings)).list();
    }

    private static Cycle test(ResultSet row, Map<UUID, List<Doing>> doings) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var plan = new Plan(row.getString("aim"), row.getString("question"), row.getString("prediction"), row.getString("measure_key"), row.getString("measure_words"),
                Scale.of(row.getString("scale")), row.getString("who"), row.getString("how"), day(row, "starts_on"), day(row, "study_on"));
        var study = row.getString("saw") == null ? null
                : new Study(day(row, "studied_on"), row.getString("saw"), Outcome.of(row.getString("outcome")), row.getString("learned"), row.getString("studied_by"));
        var acted = row.getString("decision") == null ? null
                : new Acted(day(row, "acted_on"), Decision.of(row.getString("decision")), row.getString("because"), row.getObject("evidence_id", UUID.class), row.getString("acted_by"));
        return new Cycle(id, row.getObject("chain_id", UUID.class), row.getObject("stone_id", UUID.class), row.getObject("follows", UUID.class),
                row.getObject("followed_by", UUID.class), row.getLong("number"), plan, row.getString("planned_by"), doings.getOrDefault(id, List.of()), study, acted);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day.toLocalDate();
    }
}
