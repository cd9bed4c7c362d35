package holdepunkt.improvement.conditions;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.sheets.Sheets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how the conditions of an area are and have been. Called inside the gate. */
@Component
public class ConditionChecks {

    private final JdbcClient sql;
    private final Sheets sheets;

    ConditionChecks(JdbcClient sql, Sheets sheets) {
        this.sql = sql;
        this.sheets = sheets;
    }

    public ConditionCheck now(Viewer viewer) {
        var framework = sheets.now(viewer, Framework.KIND);
        var summary = sheets.now(viewer, Summary.KIND).content();
        return new ConditionCheck(framework.version(), framework.content(), summary, Stream.concat(framework.content().conditions(), summary.conditions()).toList(),
                latest(viewer).stream().collect(Collectors.toMap(ConditionRating::item, Function.identity())), calls(viewer));
    }

    private List<ConditionRating> latest(Viewer viewer) {
        return sql.sql("""
                select distinct on (r.item_id) r.item_id, r.degree, r.because, r.rated_on, r.as_role, u.name
                  from improvement.condition_rating r join directory.unit u on u.area_id = r.area_id and u.id = r.unit_id
                 where r.area_id = ? order by r.item_id, r.rated_on desc, r.number desc""").param(viewer.area().value()).query((row, number) -> rating(row)).list();
    }

    /** What was said of one, the latest first. */
    public List<ConditionRating> history(Viewer viewer, UUID item) {
        return sql.sql("""
                select r.item_id, r.degree, r.because, r.rated_on, r.as_role, u.name
                  from improvement.condition_rating r join directory.unit u on u.area_id = r.area_id and u.id = r.unit_id
                 where r.area_id = ? and r.item_id = ? order by r.rated_on desc, r.number desc""").params(viewer.area().value(), item).query((row, number) -> rating(row)).list();
    }

    private List<NationalCall> calls(Viewer viewer) {
        return sql.sql("""
                select c.id, c.item_id, c.to_whom, c.because, c.as_role, u.name, c.called_at
                  from improvement.national_call c join directory.unit u on u.area_id = c.area_id and u.id = c.unit_id
                 where c.area_id = ? and not exists (select from improvement.national_call_end e where e.area_id = c.area_id and e.call_id = c.id)
                 order by c.number""").param(viewer.area().value()).query((row, number) -> new NationalCall(row.getObject("id", UUID.class), row.getObject("item_id", UUID.class),
                row.getString("to_whom"), row.getString("because"), row.getString("as_role"), row.getString("name"), row.getObject("called_at", OffsetDateTime.class).toInstant())).list();
    }

    private static ConditionRating rating(ResultSet row) throws SQLException {
        return new ConditionRating(row.getObject("item_id", UUID.class), Degree.of(row.getString("degree")).orElseThrow(), row.getString("because"),
                row.getObject("rated_on", LocalDate.class), row.getString("as_role"), row.getString("name"));
    }
}
