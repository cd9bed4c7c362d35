package holdepunkt.promises;

import holdepunkt.core.Gate;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a service has promised and not answered, by date. A line is read where its person is open to whoever looks; the others are counted and nothing more,
 * so that the service knows what it owes and nobody learns whom it knows. Never by colleague, and no share of kept ones (field.md 1.12).
 */
@Component
public class UnitPromises {

    private static final Set<String> IN_A_SERVICE = Set.of("caseworker", "addiction_counsellor", "clinician", "gp", "peer_consultant", "coordinator",
            "patient_coordinator", "housing", "allocation_office", "leader");
    private static final int MOST = 300;

    private final JdbcClient sql;
    private final Gate gate;
    private final Sealing sealing;

    UnitPromises(JdbcClient sql, Gate gate, Sealing sealing) {
        this.sql = sql;
        this.gate = gate;
        this.sealing = sealing;
    }

    /** Where this viewer works as one of the service. */
    public static List<Work> services(Viewer viewer) {
        return viewer.works().stream().filter(work -> IN_A_SERVICE.contains(work.role())).toList();
    }

    public UnitBoard of(Viewer viewer, LocalDate today) {
        var units = services(viewer).stream().map(Work::unit).map(UnitId::value).distinct().toArray(UUID[]::new);
        var lines = sql.sql(PromiseReading.FROM + """
                where s.area_id = :area and s.unit_id = any (:units) and (s.promiser_mark is null or s.promiser_mark = 'changed')
                  and people.death_stands(s.area_id, s.person_id) is null
                order by s.by_date, s.made_at, s.id limit :most""")
                .param("area", viewer.area().value()).param("units", units).param("most", MOST).query(new PromiseReading(viewer.area(), sealing)).list();
        gate.saw(lines.stream().map(PromiseLine::person).distinct().toList());
        return UnitBoard.of(lines, all(viewer, units), today);
    }

    /** The days of all of them, read by the actor that counts days. */
    private List<LocalDate> all(Viewer viewer, UUID[] units) {
        var days = new ArrayList<LocalDate>();
        gate.asSystem(viewer.area(), "deadlines", "a service's open promises, counted", () -> days.addAll(sql.sql("""
                select s.by_date from promises.standing s
                 where s.area_id = :area and s.unit_id = any (:units) and (s.promiser_mark is null or s.promiser_mark = 'changed')
                   and people.death_stands(s.area_id, s.person_id) is null""")
                .param("area", viewer.area().value()).param("units", units).query(LocalDate.class).list()));
        return days;
    }
}
