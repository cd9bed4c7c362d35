package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A leader writes down what was bought. A later line replaces the earlier: a form stops the day its licence does. */
@Component
public class WritingLicences {

    private final JdbcClient sql;
    private final Gate gate;
    private final Shelf shelf;

    WritingLicences(JdbcClient sql, Gate gate, Shelf shelf) {
        this.sql = sql;
        this.gate = gate;
        this.shelf = shelf;
    }

    /** @param endsOn the last day it may be used @param places how many who work here may ask by it */
    public void write(Viewer leader, UUID form, String number, String holder, LocalDate endsOn, int places) {
        var shelved = shelf.one(leader.area(), form);
        ShelfRules.broughtByItsLeader(leader, new UnitId(shelved.unit()));
        ShelfRules.aLicenceIsForAFormThatNeedsOne(shelved);
        gate.asSystem(leader.area(), "directory", "write down a licence", () -> sql.sql("""
                insert into forms.licence (area_id, id, form_id, number, holder, ends_on, places, written_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(leader.area().value(), UUID.randomUUID(), form, number, holder, endsOn, places, leader.account().value()).update());
    }
}
