package holdepunkt.feedback;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.feedback.events.MirrorAnswered;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an answer into its place. Who may write into which place is decided in the database, by one function that every way goes through. */
@Component
public class Answering {

    static final String LINE = "feedback.answer.line";
    static final String BETWEEN = "feedback.answer.between_times";
    static final String CALLED = "feedback.answer.called";
    static final String BESIDE = "feedback.answer.beside";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    Answering(JdbcClient sql, Sealing sealing, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.events = events;
    }

    /** @throws holdepunkt.core.BrokenRule when it is too late, too soon, or no place is left */
    public void give(Opening opening, Mirror mirror, GivenAnswer answer) {
        if (answer.isAgain()) {
            MirrorRules.itIsTimeToAskAgain(mirror, Instant.now());
        } else {
            MirrorRules.itIsStillOpen(mirror, LocalDate.now(Period.NORWAY));
        }
        byCode(opening, mirror.id(), answer);
    }

    /**
     * @param mirror one that this opening may answer now
     * @throws holdepunkt.core.BrokenRule when no place is left
     */
    public void byCode(Opening opening, UUID mirror, GivenAnswer answer) {
        var id = UUID.randomUUID();
        boolean taken = sql.sql("""
                select feedback.give_answer(:mirror, :id, :side, :seat, :moment, :way,
                       (select jsonb_object_agg(k, v) from unnest(:items::text[], :points::int[]) as t(k, v)), :line, :between, :called, :form, :beside)""")
                .param("mirror", mirror).param("id", id).param("side", answer.side().code()).param("seat", answer.seat(), Types.OTHER)
                .param("moment", answer.moment()).param("way", answer.way())
                .param("items", answer.marks().keySet().toArray(String[]::new))
                .param("points", answer.marks().values().toArray(Integer[]::new))
                .param("line", sealed(opening, LINE, id, answer.line()), Types.BINARY)
                .param("between", sealed(opening, BETWEEN, id, answer.between()), Types.BINARY)
                .param("called", sealed(opening, CALLED, id, answer.called()), Types.BINARY)
                .param("form", answer.byForm() == null ? null : answer.byForm().form(), Types.OTHER)
                .param("beside", answer.byForm() == null ? null : sealed(opening, BESIDE, id, answer.byForm().answers()), Types.BINARY).query(Boolean.class).single();
        MirrorRules.aPlaceIsLeft(taken);
        if (answer.isCounted()) {
            events.publishEvent(new MirrorAnswered(opening.area().value(), opening.person().value(), mirror, answer.how(), Instant.now()));
        }
    }

    /** What she told, written down by the one she told it to. */
    public void told(Opening opening, Mirror mirror, PersonText words) {
        MirrorRules.aTalkHasWords(words);
        give(opening, mirror, GivenAnswer.interview(words));
    }

    /** R25: somebody answered for her. The answer no longer counts, and her place is open. */
    public void takeBack(Opening opening, Mirror mirror, UUID answer) {
        sql.sql("insert into feedback.answer_void (area_id, id, answer_id, mirror_id, person_id, said_by) values (?, gen_random_uuid(), ?, ?, ?, ?) on conflict do nothing")
                .params(opening.area().value(), answer, mirror.id(), opening.person().value(), opening.viewer().account().value()).update();
    }

    private byte @Nullable [] sealed(Opening opening, String column, UUID id, PersonText text) {
        return sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), column, id), text);
    }
}
