package holdepunkt.feedback.course;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The talks this viewer may see: all of hers to herself, and to a helper those they asked about. */
@Component
public class Talks {

    static final String ANSWERS = "feedback.talk_answer.answers";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TalkForms forms;

    Talks(JdbcClient sql, Sealing sealing, TalkForms forms) {
        this.sql = sql;
        this.sealing = sealing;
        this.forms = forms;
    }

    /** The first talk first. Those from before she moved here, by a form that is not here, stand among all that is kept of her. */
    public List<Talk> of(Opening opening) {
        return sql.sql("""
                select t.id, t.talked_on, t.form_id, b.name, a.id as answer_id, a.answers, a.written_by = t.asked_by as written_down, n.id is not null as said_no,
                       t.form_id is not null and not coalesce(forms.is_open(t.area_id, t.form_id), false) as stopped
                  from feedback.talk t
                  join access.account b on b.area_id = t.area_id and b.id = t.asked_by
                  left join feedback.talk_answer a on a.area_id = t.area_id and a.talk_id = t.id
                  left join feedback.talk_no n on n.area_id = t.area_id and n.talk_id = t.id
                 where t.area_id = ? and t.person_id = ?
                   and (t.form_id is null or exists (select from forms.form_version v where v.area_id = t.area_id and v.id = t.form_id)) order by t.talked_on, t.asked_at, t.id""")
                .params(opening.area().value(), opening.person().value()).query((row, number) -> read(opening, row)).list();
    }

    /** @throws NotOpen when it is not one of these */
    public Talk one(Opening opening, UUID talk) {
        return of(opening).stream().filter(one -> one.id().equals(talk)).findFirst().orElseThrow(NotOpen::new);
    }

    private Talk read(Opening opening, ResultSet row) throws SQLException {
        var form = forms.of(opening.area(), row.getObject("form_id", UUID.class));
        return new Talk(row.getObject("id", UUID.class), row.getObject("talked_on", LocalDate.class), form, row.getString("name"),
                answers(opening, form, row.getObject("answer_id", UUID.class), row.getBytes("answers")), row.getBoolean("said_no"), row.getBoolean("written_down"), row.getBoolean("stopped"));
    }

    private @Nullable Answers answers(Opening opening, Form form, @Nullable UUID id, byte @Nullable [] sealed) {
        return id == null || sealed == null ? null
                : ReadingAnswers.read(form, sealing.open(new Sealing.Place(opening.area(), opening.person(), ANSWERS, id), sealed).reveal()).answers();
    }
}
