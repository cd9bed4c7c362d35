package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A user representative agrees that people here are asked by a form, in her own name. Called inside the gate. */
@Component
public class AgreeingForms {

    private final JdbcClient sql;
    private final Shelf shelf;

    AgreeingForms(JdbcClient sql, Shelf shelf) {
        this.sql = sql;
        this.shelf = shelf;
    }

    /** Agreeing twice is agreeing once. */
    public void agree(Viewer viewer, UUID form) {
        if (!viewer.worksAs("user_representative")) {
            throw new NotOpen();
        }
        sql.sql("insert into forms.agreement (area_id, id, form_id, account_id) values (?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), shelf.one(viewer.area(), form).id(), viewer.account().value()).update();
    }
}
