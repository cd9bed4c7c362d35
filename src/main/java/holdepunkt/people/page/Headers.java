package holdepunkt.people.page;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The header of a person's page. */
@Component
public class Headers {

    private final JdbcClient sql;

    Headers(JdbcClient sql) {
        this.sql = sql;
    }

    /** @throws NotOpen if the wall behind shows no such person */
    public PersonHeader of(Opening opening) {
        return sql.sql("select id, name, called, language from people.person where area_id = :area and id = :person")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new PersonHeader(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("called"), row.getString("language")))
                .optional().orElseThrow(NotOpen::new);
    }
}
