package holdepunkt.people.away;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.people.page.Enclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R15: the letter after a meeting that was held while she was held by decision names who takes a complaint and says that she can have a lawyer. The
 * table of stays is shown to her and her contact alone, so nobody else's copy says it.
 */
@Component
class RightsWhileHeld implements Enclosure {

    private static final List<String> LINES = List.of("people.away.rights.complain", "people.away.rights.ward", "people.away.rights.lawyer", "people.away.letter.only");

    private final JdbcClient sql;

    RightsWhileHeld(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Sheet> with(Opening opening, LocalDate metOn, Texts texts) {
        return Stream.of(wasHeld(opening, metOn)).filter(held -> held).map(held -> new Sheet(texts.t("people.away.rights"), LINES.stream().map(texts::t).toList())).findFirst();
    }

    private boolean wasHeld(Opening opening, LocalDate day) {
        return sql.sql("""
                select exists (select from people.stay s where s.area_id = :area and s.person_id = :person and s.kind = 'involuntary' and s.begun_on <= :day
                   and not exists (select from people.stay_end e where e.area_id = s.area_id and e.stay_id = s.id and e.ended_on < :day))""")
                .param("area", opening.area().value()).param("person", opening.person().value()).param("day", day).query(Boolean.class).single();
    }
}
