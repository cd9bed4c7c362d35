package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who works here is about to ask by a form: it must be open, and a licence must have a place. Called inside the gate. */
@Component
public class AskingByForms {

    private final JdbcClient sql;
    private final Shelf shelf;

    AskingByForms(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    /** @throws BrokenRule when nobody has agreed to it, its licence has ended, or every place is taken */
    public void ask(Viewer viewer, UUID form) {
        var shelved = shelf.one(viewer.area(), form);
        if (!shelved.open()) {
            throw new BrokenRule("forms.state." + shelved.state(), "form");
        }
        try {
            sql.sql("insert into forms.place (area_id, id, form_id, account_id) values (?, ?, ?, ?) on conflict do nothing")
                    .params(viewer.area().value(), UUID.randomUUID(), form, viewer.account().value()).update();
        } catch (DataIntegrityViolationException full) {
            throw new BrokenRule("forms.rule.full", "form");
        }
    }
}
