package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.fhir.ReadingForms;
import holdepunkt.feedback.forms.fhir.WritingForms;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A leader brings a version of a form. It is asked by when a user representative has agreed. */
@Component
public class BringingForms {

    private final JdbcClient sql;
    private final Gate gate;

    BringingForms(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** @param source whose words it is in @param citation who made it and where that is said; may be empty for their own */
    public record Brought(UnitId unit, String json, String source, String citation) {}

    /** @throws holdepunkt.feedback.forms.fhir.Refused with every place and reason */
    public UUID bring(Viewer leader, Brought brought) {
        ShelfRules.broughtByItsLeader(leader, brought.unit());
        var source = ShelfRules.aKnownSource(brought.source());
        ShelfRules.somebodyElsesWordsAreCited(source, brought.citation());
        var form = ReadingForms.read(brought.json());
        ShelfRules.notInOurName(form);
        var id = UUID.randomUUID();
        try {
            gate.asSystem(leader.area(), "directory", "bring a form", () -> insert(leader, brought, source, form, id));
        } catch (DuplicateKeyException already) {
            throw new BrokenRule("forms.rule.sameVersion", "json", form.version());
        }
        return id;
    }

    private void insert(Viewer leader, Brought brought, Source source, Form form, UUID id) {
        sql.sql("insert into forms.form_version (area_id, id, url, version, source, citation, unit_id, definition, brought_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(leader.area().value(), id, form.url(), form.version(), source.code(), brought.citation().isBlank() ? null : brought.citation().strip(),
                        brought.unit().value(), WritingForms.write(form), leader.account().value()).update();
    }
}
