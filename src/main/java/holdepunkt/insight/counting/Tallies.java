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
    /** A month alone is as it is among three years: a promise may have been moved time and again. */
    private static final int BEGAN_LONG_BEFORE = 800;

    private final JdbcClient sql;

    Tallies(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the months before this one. Called inside the gate as the system actor that counts. */
    List<Tally> of(AreaId area, Definition definition, LocalDate until) {
        return of(area, definition, null, until);
    }

    /** @param from the first month that is not published; null where none is, and three years are counted */
    List<Tally> of(AreaId area, Definition definition, @Nullable LocalDate from, LocalDate until) {
        return read(area, definition, definition.cases(), from, until);
    }

    private List<Tally> read(AreaId area, Definition definition, String cases, @Nullable LocalDate from, LocalDate until) {
        var first = from == null || from.isBefore(until.minusMonths(MONTHS)) ? until.minusMonths(MONTHS) : from;
        var began = first.minusDays(from == null ? BEGAN_BEFORE : BEGAN_LONG_BEFORE);
        return sql.sql(cases).param("area", area.value()).param("from", first).param("until", until).param("began", began)
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
