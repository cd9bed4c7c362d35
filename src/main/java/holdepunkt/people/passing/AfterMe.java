package holdepunkt.people.passing;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What she says shall become of what is hers alone: shredded a year after, or as soon as an error would have been found. The latest word counts. */
@Component
public class AfterMe {

    public static final List<String> CHOICES = List.of("year", "at_once");

    private final JdbcClient sql;

    AfterMe(JdbcClient sql) {
        this.sql = sql;
    }

    /** A year, until she says otherwise. */
    public String of(Opening opening) {
        return sql.sql("select choice from people.after_me where area_id = ? and person_id = ? order by said_at desc limit 1")
                .params(opening.area().value(), opening.person().value()).query(String.class).optional().orElse("year");
    }

    /** Only by herself. */
    public void say(Opening opening, String choice) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        if (!CHOICES.contains(choice)) {
            throw new BrokenRule("core.error.missing", "choice");
        }
        sql.sql("insert into people.after_me (area_id, id, person_id, choice) values (?, gen_random_uuid(), ?, ?)")
                .params(opening.area().value(), opening.person().value(), choice).update();
    }
}
