package holdepunkt.rights;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.keys.Deletion;
import holdepunkt.keys.KeyPart;
import holdepunkt.keys.ShreddingKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases what is due: the key first, so that the text is gone whatever happens next, then the rows. What was erased before a backup was restored is
 * erased again at the start, from the journal of deletions.
 */
@Component
public class Erasing implements ApplicationRunner {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;
    private final ShreddingKeys keys;
    private final AfterDeath afterDeath;
    private final LettingOut lettingOut;

    Erasing(JdbcClient sql, Gate gate, Areas areas, ShreddingKeys keys, AfterDeath afterDeath, LettingOut lettingOut) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
        this.keys = keys;
        this.afterDeath = afterDeath;
        this.lettingOut = lettingOut;
    }

    private record Due(UUID id, PersonId person, String what) {}

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    public void everyMoment() {
        whatIsDue(Instant.now());
    }

    public void whatIsDue(Instant now) {
        areas.all().forEach(area -> gate.asSystem(area, "erasing", "rights: what is due", () -> {
            whatIsDue(area, now);
            afterDeath.shred(area, LocalDate.ofInstant(now, Period.NORWAY));
            lettingOut.whatIsDue(area, LocalDate.ofInstant(now, Period.NORWAY));
        }));
    }

    private void whatIsDue(AreaId area, Instant now) {
        sql.sql("""
                select e.id, e.person_id, e.what from rights.erasure e where e.area_id = :area and e.takes_effect_at <= :now
                   and not exists (select from rights.erasure_regret r where r.area_id = e.area_id and r.erasure_id = e.id)
                   and not exists (select from rights.shredding s where s.area_id = e.area_id and s.erasure_id = e.id)""")
                .param("area", area.value()).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Due(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)), row.getString("what")))
                .list().forEach(due -> erase(area, due));
    }

    private void erase(AreaId area, Due due) {
        keys.shredHers(area, due.person());
        clearHers(due.person(), Instant.now());
        if (due.what().equals("everything")) {
            keys.shred(area, due.person(), KeyPart.RECORD);
            clearIdentity(due.person());
        }
        sql.sql("insert into rights.shredding (area_id, id, person_id, erasure_id) values (?, ?, ?, ?)")
                .params(area.value(), UUID.randomUUID(), due.person().value(), due.id()).update();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        again();
    }

    /** From the journal, whatever the tables say: a restored backup knows nothing of what came after it. */
    public void again() {
        var known = new HashSet<>(areas.all());
        keys.deletions().stream().filter(one -> known.contains(one.area()))
                .forEach(one -> gate.asSystem(one.area(), "erasing", "rights: again after a restore", () -> again(one)));
    }

    private void again(Deletion one) {
        switch (one.part()) {
            case HERS -> clearHers(one.person(), one.at());
            case DIARY -> clearNotebook(one);
            case RECORD -> clearIdentity(one.person());
        }
    }

    private void clearNotebook(Deletion one) {
        var question = one.row() == null ? sql.sql("select diary.erase_all(:person, :before)").param("before", one.at().atOffset(ZoneOffset.UTC))
                : sql.sql("select diary.erase_again(:person, :rows)").param("rows", new UUID[] {one.row()});
        question.param("person", one.person().value()).query().listOfRows();
    }

    private void clearHers(PersonId person, Instant before) {
        sql.sql("select rights.erase_hers(:person, :before)").param("person", person.value()).param("before", before.atOffset(ZoneOffset.UTC)).query().listOfRows();
    }

    private void clearIdentity(PersonId person) {
        sql.sql("select rights.clear_identity(:person)").param("person", person.value()).query().listOfRows();
    }
}
