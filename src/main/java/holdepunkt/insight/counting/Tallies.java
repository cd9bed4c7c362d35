package holdepunkt.insight.counting;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from what was told, as the system actor that counts. What it gives is not suppressed. */
@Component
class Tallies {

    /** Three years: long enough for a season to come back. */
    static final int MONTHS = 36;
    /** What is counted in a month may have begun this long before it. */
    private static final int BEGAN_BEFORE = 400;

    private final JdbcClient sql;
    private final Gate gate;

    Tallies(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** Of the months before this one. */
    List<Tally> of(AreaId area, Definition definition, LocalDate until) {
        var found = new ArrayList<Tally>();
        gate.asSystem(area, "insight", "insight: measure", () -> found.addAll(read(area, definition.cases(), until)));
        return found;
    }

    private List<Tally> read(AreaId area, String cases, LocalDate until) {
        var from = until.minusMonths(MONTHS);
        return sql.sql(cases).param("area", area.value()).param("from", from).param("until", until)
                .param("since", from.minusDays(BEGAN_BEFORE).atStartOfDay(Period.NORWAY).toOffsetDateTime())
                .param("telling", latest(area)).query((row, number) -> tally(row)).list();
    }

    private java.util.@org.jspecify.annotations.Nullable UUID latest(AreaId area) {
        return sql.sql("select id from insight.telling where area_id = :area order by number desc limit 1").param("area", area.value())
                .query(java.util.UUID.class).optional().orElse(null);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getObject("month", LocalDate.class), row.getString("route"), row.getObject("good", Boolean.class), row.getObject("days", Integer.class),
                row.getString("why"), row.getInt("persons"), row.getLong("amount"));
    }
}
