package holdepunkt.rights;

import holdepunkt.core.AreaId;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.keys.ShreddingKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R16: what was hers alone is shredded on the day the act set, unless the report was taken back before it. The rest is kept as the law says. */
@Component
class AfterDeath {

    private final JdbcClient sql;
    private final ShreddingKeys keys;

    AfterDeath(JdbcClient sql, ShreddingKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    private record Due(PersonId person, UUID passing) {}

    /** Called inside the gate by what erases. */
    void shred(AreaId area, LocalDate today) {
        sql.sql("select who, of_passing from rights.due_after_death(?)").params(today)
                .query((row, number) -> new Due(new PersonId(row.getObject("who", UUID.class)), row.getObject("of_passing", UUID.class))).list()
                .forEach(due -> shred(area, due));
    }

    private void shred(AreaId area, Due due) {
        keys.shredHers(area, due.person());
        sql.sql("select rights.erase_hers(:person, :before)").param("person", due.person().value()).param("before", Instant.now().atOffset(ZoneOffset.UTC)).query().listOfRows();
        sql.sql("insert into rights.after_death (area_id, id, person_id, passing_id) values (?, ?, ?, ?)")
                .params(area.value(), UUID.randomUUID(), due.person().value(), due.passing()).update();
    }

    /** When it was done last, for those who may see that she was reported dead. */
    Optional<Instant> doneAt(Opening opening) {
        return sql.sql("select max(shredded_at) from rights.after_death where area_id = ? and person_id = ?").params(opening.area().value(), opening.person().value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant)).single();
    }
}
