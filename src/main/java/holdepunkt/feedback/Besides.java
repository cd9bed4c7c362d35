package holdepunkt.feedback;

import holdepunkt.core.AreaId;
import holdepunkt.core.Opening;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.meetings.Meeting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which form is asked by beside the mirror: as it was chosen for a meeting, and as one who answers is asked. */
@Component
public class Besides {

    private static final String CHOSEN = """
            select v.id, v.definition, v.citation, b.audience, coalesce(forms.is_open(v.area_id, v.id), false) as open
              from (select x.form_id, x.audience from feedback.beside x where x.area_id = :area and x.meeting_id = :of order by x.chosen_at desc limit 1) b
              join forms.form_version v on v.area_id = :area and v.id = b.form_id""";
    private static final String ASKED = """
            select v.id, v.definition, v.citation, b.audience, coalesce(forms.is_open(v.area_id, v.id), false) as open
              from feedback.beside_of(:of) b join forms.form_version v on v.area_id = :area and v.id = b.form""";

    private final JdbcClient sql;

    Besides(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Beside> chosen(Opening opening, Meeting meeting) {
        return sql.sql(CHOSEN).param("area", opening.area().value()).param("of", meeting.id()).query((row, number) -> read(row)).optional();
    }

    /** Also for one who holds a code and sees nothing of the meeting. Known by its answers when it has stopped too. */
    public Optional<Beside> of(AreaId area, UUID mirror) {
        return sql.sql(ASKED).param("area", area.value()).param("of", mirror).query((row, number) -> read(row)).optional();
    }

    /** As {@link #of}, where this side is asked by it today. */
    public Optional<Beside> askedOf(Side side, AreaId area, UUID mirror) {
        return of(area, mirror).filter(beside -> beside.isAskedOf(side));
    }

    private static Beside read(ResultSet row) throws SQLException {
        return new Beside(row.getObject("id", UUID.class), ReadingForms.read(row.getString("definition")), row.getString("citation"),
                row.getString("audience").equals("everyone"), row.getBoolean("open"));
    }
}
