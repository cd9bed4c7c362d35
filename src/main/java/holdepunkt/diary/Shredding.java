package holdepunkt.diary;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.keys.KeyPart;
import holdepunkt.keys.ShreddingKeys;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases what is due: first the keys, then the rows. It sees ids and never a page. */
@Component
public class Shredding {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ShreddingKeys keys;

    Shredding(JdbcClient sql, Gate gate, Areas areas, ShreddingKeys keys) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.keys = keys;
    }

    private record Due(UUID deletion, PersonId person, @Nullable UUID entry) {}

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void everyMoment() {
        whatIsDue(Instant.now());
    }

    public void whatIsDue(Instant now) {
        areas.all().forEach(area -> gate.asSystem(area, "erasing", "diary: what is due", () -> due(now).forEach(one -> erase(area, one))));
    }

    private List<Due> due(Instant now) {
        return sql.sql("select deletion, person, entry from diary.deletions_due(?)").params(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(row.getObject("deletion", UUID.class), new PersonId(row.getObject("person", UUID.class)), row.getObject("entry", UUID.class)))
                .list();
    }

    private void erase(AreaId area, Due due) {
        if (due.entry() == null) {
            keys.shred(area, due.person(), KeyPart.DIARY);
            sql.sql("select diary.erase_all(?, ?)").params(due.person().value(), Instant.now().atOffset(ZoneOffset.UTC)).query().listOfRows();
        } else {
            var rows = sql.sql("select diary.sealed_rows_of(?, ?)").params(due.person().value(), due.entry()).query(UUID.class).list();
            keys.shredRows(area, due.person(), rows);
            sql.sql("select diary.erase_entries(?, ?)").params(due.person().value(), new UUID[] {due.entry()}).query().listOfRows();
        }
        sql.sql("insert into diary.deletion_done (area_id, id, person_id, deletion_id) values (?, ?, ?, ?)")
                .params(area.value(), UUID.randomUUID(), due.person().value(), due.deletion()).update();
    }
}
