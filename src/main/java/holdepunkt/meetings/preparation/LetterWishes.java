package holdepunkt.meetings.preparation;

import holdepunkt.core.Opening;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How she wants the letter: chosen by her, or told to one who helps her. */
@Component
public class LetterWishes {

    public static final List<String> WAYS = List.of("in_hand", "page", "kept_by_contact", "read_aloud", "not_at_all");

    private final JdbcClient sql;

    LetterWishes(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return a word of {@link #WAYS}; empty when she did not say */
    public Optional<String> chosen(Opening opening, UUID meeting) {
        return sql.sql("select way from meetings.letter_wish where area_id = ? and meeting_id = ? and person_id = ? order by said_at desc limit 1")
                .params(opening.area().value(), meeting, opening.person().value()).query(String.class).optional();
    }

    public void choose(Opening opening, UUID meeting, String way) {
        if (chosen(opening, meeting).filter(way::equals).isEmpty()) {
            sql.sql("insert into meetings.letter_wish (area_id, id, meeting_id, person_id, way, said_by) values (?, ?, ?, ?, ?, ?)")
                    .params(opening.area().value(), UUID.randomUUID(), meeting, opening.person().value(), way, opening.viewer().account().value()).update();
        }
    }
}
