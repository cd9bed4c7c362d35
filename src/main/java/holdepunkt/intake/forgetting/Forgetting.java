package holdepunkt.intake.forgetting;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who looked at a question that was about somebody else are told to forget it, and say that they have read so. Nothing here says whom. */
@Component
public class Forgetting {

    private final JdbcClient sql;

    Forgetting(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param toldAt when the question was erased */
    public record Notice(UUID id, Instant toldAt) {}

    public List<Notice> unread(Viewer viewer) {
        return sql.sql("""
                select f.id, f.told_at from intake.forget_notice f where f.area_id = ? and f.account_id = ?
                   and not exists (select from intake.forget_receipt r where r.area_id = f.area_id and r.id = f.id) order by f.told_at""")
                .params(viewer.area().value(), viewer.account().value())
                .query((row, number) -> new Notice(row.getObject("id", UUID.class), row.getObject("told_at", OffsetDateTime.class).toInstant())).list();
    }

    public void read(Viewer viewer, UUID notice) {
        if (unread(viewer).stream().noneMatch(one -> one.id().equals(notice))) {
            throw new NotOpen();
        }
        sql.sql("insert into intake.forget_receipt (area_id, id, account_id) values (?, ?, ?)").params(viewer.area().value(), notice, viewer.account().value()).update();
    }
}
