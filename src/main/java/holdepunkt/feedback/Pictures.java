package holdepunkt.feedback;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.forms.Form;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the answers of one mirror, as far as this viewer may see them now, and draws them together. */
@Component
public class Pictures {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final MirrorForms forms;

    Pictures(JdbcClient sql, Sealing sealing, MirrorForms forms) {
        this.sql = sql;
        this.sealing = sealing;
        this.forms = forms;
    }

    /** Empty of answers for everyone but her until she has seen it, or a week has gone: the wall behind shows none. */
    public Picture of(Opening opening, Mirror mirror) {
        return of(opening, mirror, forms.of(mirror.form(), mirror.version()));
    }

    Picture of(Opening opening, Mirror mirror, Form form) {
        return Drawing.of(form, said(opening, mirror));
    }

    /** Her own line leaves the database for others only with her yes. */
    private List<Said> said(Opening opening, Mirror mirror) {
        var all = new LinkedHashMap<UUID, Said>();
        sql.sql("""
                select a.id, a.side, a.moment, a.way, a.answered_on, (select t.name from access.account t where t.area_id = a.area_id and t.id = a.typed_by) as typed_by, a.between_times, a.called, k.key as item, k.value as points,
                       case when a.side <> 'person' or a.way = 'interview' or a.person_id = sec.self()
                              or (select s.line from feedback.showing s where s.area_id = a.area_id and s.mirror_id = a.mirror_id order by s.shown_at desc limit 1) = 'shared'
                            then a.line end as line
                  from feedback.answer a left join lateral jsonb_each_text(a.marks) k on true
                 where a.area_id = :area and a.person_id = :person and a.mirror_id = :mirror
                   and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)
                 order by a.id""")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("mirror", mirror.id())
                .query(row -> {
                    var said = all.computeIfAbsent(row.getObject("id", UUID.class), id -> read(opening, id, row));
                    if (row.getString("item") != null) {
                        said.marks().put(row.getString("item"), row.getInt("points"));
                    }
                });
        return List.copyOf(all.values());
    }

    private Said read(Opening opening, UUID id, ResultSet row) {
        try {
            return new Said(id, Side.chosen(row.getString("side")), row.getString("moment"), row.getString("way"), new LinkedHashMap<>(),
                    text(opening, Answering.LINE, id, row.getBytes("line")), text(opening, Answering.BETWEEN, id, row.getBytes("between_times")),
                    text(opening, Answering.CALLED, id, row.getBytes("called")), row.getString("typed_by"), row.getObject("answered_on", LocalDate.class));
        } catch (SQLException e) {
            throw new IllegalStateException("an answer cannot be read", e);
        }
    }

    /** A timer counts, and opens nobody's words. */
    private @Nullable PersonText text(Opening opening, String column, UUID row, byte @Nullable [] sealed) {
        return opening.viewer().system() != null ? null : sealing.openOrNull(new Sealing.Place(opening.area(), opening.person(), column, row), sealed);
    }
}
