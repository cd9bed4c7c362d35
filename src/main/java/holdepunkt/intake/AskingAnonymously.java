package holdepunkt.intake;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Without her yes there is only this: a question about somebody who cannot be known from it, and an answer within the agreed days. */
@Component
public class AskingAnonymously {

    /** Six digits or more, however they are spaced: a birth number, a birth date, a phone number. */
    private static final Pattern COULD_BE_SOMEBODY = Pattern.compile("\\d(?:[\\s\\u00a0\\u202f./-]{0,2}\\d){5,}");

    private static final String READ = """
            select q.id, q.words, u.name as asker, q.asked_at, q.answer_by, a.words as answer, w.name as answered_by, a.answered_at, o.name as offer, o.way_in
              from intake.anonymous_question q
              join directory.unit u on u.area_id = q.area_id and u.id = q.asked_unit
              left join intake.question_answer a on a.area_id = q.area_id and a.question_id = q.id
              left join access.account w on w.area_id = a.area_id and w.id = a.answered_by
              left join directory.offer o on o.area_id = a.area_id and o.id = a.offer_id
             where q.area_id = :area
            """;

    private final JdbcClient sql;
    private final AgreedTerms terms;

    AskingAnonymously(JdbcClient sql, AgreedTerms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    public UUID ask(Viewer viewer, UnitId unit, String words) {
        namesNobody(words);
        var agreed = terms.of(viewer.area());
        var id = UUID.randomUUID();
        sql.sql("""
                insert into intake.anonymous_question (area_id, id, route, asked_by, asked_unit, office_unit, answer_by, words)
                select :area, :id, u.kind, :account, u.id, :office, :by, :words from directory.unit u where u.area_id = :area and u.id = :unit""")
                .param("area", viewer.area().value()).param("id", id).param("account", viewer.account().value()).param("office", agreed.office().value())
                .param("by", agreed.questionAnsweredBy(LocalDate.now(Texts.NORWAY))).param("words", words.strip()).param("unit", unit.value()).update();
        return id;
    }

    /** By the office it was sent to; once. */
    public void answer(Viewer viewer, UUID question, String words, @Nullable UUID offer) {
        find(viewer, question);
        namesNobody(words);
        try {
            sql.sql("insert into intake.question_answer (area_id, id, question_id, offer_id, answered_by, words) values (?, ?, ?, ?, ?, ?)")
                    .params(viewer.area().value(), UUID.randomUUID(), question, offer, viewer.account().value(), words.strip()).update();
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw BrokenRule.of("intake.rule.answeredMeanwhile");
        }
    }

    public AnonymousQuestion find(Viewer viewer, UUID id) {
        return sql.sql(READ + " and q.id = :id").param("area", viewer.area().value()).param("id", id).query((row, n) -> read(row)).optional().orElseThrow(NotOpen::new);
    }

    public List<AnonymousQuestion> of(Viewer viewer) {
        return sql.sql(READ + " and q.asked_by = :account order by q.asked_at desc limit 200").param("area", viewer.area().value())
                .param("account", viewer.account().value()).query((row, n) -> read(row)).list();
    }

    /** Those that wait at the offices where this viewer works, the one that has waited longest first. */
    public List<AnonymousQuestion> waiting(Viewer viewer) {
        return sql.sql(READ + " and a.id is null and q.office_unit = any (:units) order by q.answer_by, q.asked_at limit 500")
                .param("area", viewer.area().value()).param("units", viewer.units().stream().map(UnitId::value).toArray(UUID[]::new)).query((row, n) -> read(row)).list();
    }

    static void namesNobody(String words) {
        if (COULD_BE_SOMEBODY.matcher(words).find()) {
            throw new BrokenRule("intake.rule.numbers", "words");
        }
    }

    private static AnonymousQuestion read(java.sql.ResultSet row) throws java.sql.SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new AnonymousQuestion(row.getObject("id", UUID.class), row.getString("words"), row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), row.getObject("answer_by", LocalDate.class), row.getString("answer"),
                row.getString("answered_by"), answered == null ? null : answered.toInstant(), row.getString("offer"), row.getString("way_in"));
    }
}
