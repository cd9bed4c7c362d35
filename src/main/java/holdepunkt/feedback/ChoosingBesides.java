package holdepunkt.feedback;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.feedback.forms.shelf.AskingByForms;
import holdepunkt.feedback.forms.shelf.Shelf;
import holdepunkt.feedback.forms.shelf.ShelvedForm;
import holdepunkt.meetings.Meeting;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever prepares a meeting chooses what is asked by beside the mirror, until everyone is asked. It takes one of the places a licence has. */
@Component
public class ChoosingBesides {

    private final JdbcClient sql;
    private final AskingHowItWas asking;
    private final AskingByForms byForms;
    private final Shelf shelf;
    private final Mirrors mirrors;

    ChoosingBesides(JdbcClient sql, AskingHowItWas asking, AskingByForms byForms, Shelf shelf, Mirrors mirrors) {
        this.sql = sql;
        this.asking = asking;
        this.byForms = byForms;
        this.shelf = shelf;
        this.mirrors = mirrors;
    }

    /** What there is to choose among, by number. */
    public Map<String, String> choices(Opening opening, String language) {
        var choices = new LinkedHashMap<String, String>();
        shelf.all(opening.area()).stream().filter(ShelvedForm::open).forEach(form -> choices.put(form.id().toString(), form.form().title().in(language)));
        return choices;
    }

    /** Whether this viewer may choose one now, and there is one to choose. */
    public boolean mayChoose(Opening opening, Meeting meeting) {
        return !opening.own() && !meeting.isCancelled() && asking.mayAsk(opening)
                && sql.sql("select exists (select from forms.form_version v where v.area_id = ? and forms.is_open(v.area_id, v.id))")
                .param(opening.area().value()).query(Boolean.class).single();
    }

    /**
     * @param form of the shelf, or null for none
     * @throws holdepunkt.core.BrokenRule when everyone is asked already, the form has stopped, or every place of its licence is taken
     */
    public void choose(Opening opening, Meeting meeting, @Nullable UUID form, boolean everyone) {
        if (opening.own() || meeting.isCancelled() || !asking.mayAsk(opening)) {
            throw new NotOpen();
        }
        MirrorRules.nobodyIsAskedYet(mirrors.of(opening, meeting).isPresent());
        if (form != null) {
            byForms.ask(opening.viewer(), form);
        }
        sql.sql("""
                insert into feedback.beside (area_id, id, meeting_id, person_id, form_id, audience, chosen_by)
                values (:area, gen_random_uuid(), :meeting, :person, :form, :audience, :by)""")
                .param("area", opening.area().value()).param("meeting", meeting.id()).param("person", opening.person().value()).param("form", form, Types.OTHER)
                .param("audience", everyone ? "everyone" : "person").param("by", opening.viewer().account().value()).update();
    }
}
