package holdepunkt.intake;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.intake.events.NominationClosed;
import holdepunkt.people.EnteringPersons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A question was about somebody else, and she was not here before it: she is erased again. Nothing happens to someone who has her own page or whom
 * anyone else has asked about. Told twice, it does the same.
 */
@Component
class ErasingWrongPersons {

    private final JdbcClient sql;
    private final Gate gate;
    private final EnteringPersons entering;

    ErasingWrongPersons(JdbcClient sql, Gate gate, EnteringPersons entering) {
        this.sql = sql;
        this.gate = gate;
        this.entering = entering;
    }

    @ApplicationModuleListener
    void on(NominationClosed closed) {
        if (closed.kind().equals("wrong_person")) {
            gate.asSystem(new AreaId(closed.area()), "intake", "erase who was entered by mistake", () -> erase(closed));
        }
    }

    private void erase(NominationClosed closed) {
        boolean onlyThis = sql.sql("""
                select exists (select from intake.entry where area_id = :area and nomination_id = :nomination and person_id = :person)
                   and not exists (select from intake.nomination where area_id = :area and person_id = :person and id <> :nomination)
                   and not exists (select from people.opening where area_id = :area and person_id = :person and ground = 'own')""")
                .param("area", closed.area()).param("nomination", closed.nomination()).param("person", closed.person()).query(Boolean.class).single();
        if (onlyThis) {
            entering.takeBack(new AreaId(closed.area()), new PersonId(closed.person()));
        }
    }
}
