package holdepunkt.insight.counting;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from what was told. What it gives is not suppressed, and stays here until it is. */
@Component
class Tallies {

    /** Three years: long enough for a season to come back. */
    static final int MONTHS = 36;
    /** What is counted in a month may have begun this long before it. */
    private static final int BEGAN_BEFORE = 120;

    private final JdbcClient sql;

    Tallies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the months before this one. Called inside the gate as the system actor that counts. */
    List<Tally> of(AreaId area, Definition definition, LocalDate until) {
        return read(area, definition, definition.cases(), until);
    }

    private List<Tally> read(AreaId area, Definition definition, String cases, LocalDate until) {
        var from = until.minusMonths(MONTHS);
        var began = from.minusDays(BEGAN_BEFORE);
        return sql.sql(cases).param("area", area.value()).param("from", from).param("until", until).param("began", began)
                .param("since", began.atStartOfDay(Period.NORWAY).toOffsetDateTime()).param("settles", definition.settles()).param("telling", latest(area)).query((row, number) -> tally(row)).list();
    }

    private @Nullable UUID latest(AreaId area) {
        return sql.sql("select id from insight.telling where area_id = :area order by number desc limit 1").param("area", area.value())
                .query(UUID.class).optional().orElse(null);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getObject("month", LocalDate.class), row.getString("route"), row.getObject("good", Boolean.class), row.getObject("days", Integer.class),
                row.getString("why"), row.getInt("persons"), row.getLong("amount"));
    }
}
