package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.Viewer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands behind a chain. Called inside the gate. */
@Component
public class EvidenceBoards {

    private final JdbcClient sql;

    EvidenceBoards(JdbcClient sql) {
        this.sql = sql;
    }

    public EvidenceBoard of(Viewer viewer, UUID chain, UUID part) {
        var evidence = all(viewer, chain).stream().filter(one -> one.part().equals(part)).toList();
        return new EvidenceBoard(evidence, checks(viewer, chain, part), ratings(viewer, chain, part));
    }

    /** Everything that was ever added to a chain, the latest first. */
    public List<Evidence> all(Viewer viewer, UUID chain) {
        return sql.sql("""
                select e.*, a.name, w.because, w.withdrawn_at, b.name as withdrawn_name
                  from improvement.evidence e join access.account a on a.area_id = e.area_id and a.id = e.added_by
                  left join improvement.evidence_withdrawal w on w.area_id = e.area_id and w.evidence_id = e.id
                  left join access.account b on b.area_id = w.area_id and b.id = w.withdrawn_by
                 where e.area_id = ? and e.chain_id = ? order by e.added_at desc, e.id""").params(viewer.area().value(), chain).query((row, number) -> evidence(row)).list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(row.getObject("id", UUID.class), row.getObject("part_id", UUID.class), EvidenceKind.valueOf(word(row, "kind")), Side.valueOf(word(row, "side")),
                Source.valueOf(word(row, "source")), row.getString("title"), row.getString("body"), row.getString("code"), row.getString("link"), from(row), quoted(row),
                row.getString("name"), at(row, "added_at"), withdrawal(row));
    }

    private static Quotation.@Nullable From from(ResultSet row) throws SQLException {
        return row.getString("came_from") == null ? null : Quotation.From.valueOf(word(row, "came_from"));
    }

    private static @Nullable Quoted quoted(ResultSet row) throws SQLException {
        var key = row.getString("measure_key");
        return key == null ? null : new Quoted(key, row.getInt("measure_version"), row.getObject("measure_month", Date.class).toLocalDate(),
                row.getObject("measure_value", Double.class), row.getObject("measure_of", Integer.class));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var because = row.getString("because");
        return because == null ? null : new Withdrawal(because, row.getString("withdrawn_name"), at(row, "withdrawn_at"));
    }

    private List<OutsideCheck> checks(Viewer viewer, UUID chain, UUID part) {
        return sql.sql("""
                select c.saw, a.name, c.checked_at,
                       not exists (select from improvement.evidence e left join improvement.evidence_withdrawal w on w.area_id = e.area_id and w.evidence_id = e.id
                                    where e.area_id = c.area_id and e.chain_id = c.chain_id and e.part_id = c.part_id
                                      and (e.added_at > c.checked_at or w.withdrawn_at > c.checked_at)) as stands
                  from improvement.outside_check c join access.account a on a.area_id = c.area_id and a.id = c.checked_by
                 where c.area_id = ? and c.chain_id = ? and c.part_id = ? order by c.checked_at desc""").params(viewer.area().value(), chain, part)
                .query((row, number) -> new OutsideCheck(row.getString("saw"), row.getString("name"), at(row, "checked_at"), row.getBoolean("stands"))).list();
    }

    private List<Rating> ratings(Viewer viewer, UUID chain, UUID part) {
        return sql.sql("""
                select g.progress, g.confidence, g.because, a.name, g.rated_at
                  from improvement.rating g join access.account a on a.area_id = g.area_id and a.id = g.rated_by
                 where g.area_id = ? and g.chain_id = ? and g.part_id = ? order by g.number desc""").params(viewer.area().value(), chain, part)
                .query((row, number) -> new Rating(part, Progress.valueOf(word(row, "progress")), Confidence.valueOf(word(row, "confidence")), row.getString("because"),
                        row.getString("name"), at(row, "rated_at"))).list();
    }

    private static String word(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
