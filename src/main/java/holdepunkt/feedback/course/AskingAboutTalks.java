package holdepunkt.feedback.course;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.feedback.forms.shelf.AskingByForms;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A helper asks her how their talk was. */
@Component
public class AskingAboutTalks {

    private final JdbcClient sql;
    private final TalkForms forms;
    private final AskingByForms asking;

    AskingAboutTalks(JdbcClient sql, TalkForms forms, AskingByForms asking) {
        this.sql = sql;
        this.forms = forms;
        this.asking = asking;
    }

    /**
     * @param on the day they talked
     * @param choice as {@link TalkForms#choices} calls it
     * @throws holdepunkt.core.BrokenRule for a day to come, or a form that has stopped
     */
    public UUID ask(Opening opening, LocalDate on, String choice) {
        if (opening.own()) {
            throw new NotOpen();
        }
        TalkRules.theTalkHasBeen(on);
        var shelved = choice.equals(TalkForms.OURS) ? null : forms.shelved(choice).orElseThrow(NotOpen::new);
        if (shelved != null) {
            asking.ask(opening.viewer(), shelved);
        }
        return insert(opening, on, shelved);
    }

    private UUID insert(Opening opening, LocalDate on, @Nullable UUID shelved) {
        var form = forms.of(opening.area(), shelved);
        var id = UUID.randomUUID();
        sql.sql("""
                insert into feedback.talk (area_id, id, person_id, talked_on, form, form_version, form_id, asked_by)
                values (:area, :id, :person, :on, :form, :version, :shelved, :by)""")
                .param("area", opening.area().value()).param("id", id).param("person", opening.person().value()).param("on", on).param("form", form.url())
                .param("version", form.version()).param("shelved", shelved, Types.OTHER).param("by", opening.viewer().account().value()).update();
        return id;
    }
}
