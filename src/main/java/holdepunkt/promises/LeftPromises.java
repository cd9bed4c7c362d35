package holdepunkt.promises;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.people.events.WorkEnded;
import holdepunkt.signals.RaisingSignals;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever promised does not work there any more: the promise stays with the unit, and who keeps it is taken up. Once for each promise. */
@Component
class LeftPromises {

    static final String KIND = "promise_left";

    private final JdbcClient sql;
    private final Gate gate;
    private final RaisingSignals raising;

    LeftPromises(JdbcClient sql, Gate gate, RaisingSignals raising) {
        this.sql = sql;
        this.gate = gate;
        this.raising = raising;
    }

    private record Left(PersonId person, UUID promise) {}

    @ApplicationModuleListener
    void on(WorkEnded ended) {
        var area = new AreaId(ended.area());
        gate.asSystem(area, "deadlines", "promises: left", () -> sql.sql("""
                select person_id, id from promises.standing
                 where area_id = :area and promiser_id = :who and unit_id = :unit and (promiser_mark is null or promiser_mark = 'changed')""")
                .param("area", ended.area()).param("who", ended.account()).param("unit", ended.unit())
                .query((row, number) -> new Left(new PersonId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class))).list()
                .forEach(left -> raising.raise(area, left.person(), KIND, left.promise())));
    }
}
