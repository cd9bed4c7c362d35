package holdepunkt.notices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be sent, and what became of it. Called inside the gate by the system actor {@code notices}. */
@Component
class Outbox {

    static final int TRIES = 5;

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same thing told twice is one notice. About one who is dead none is put down: what happens then is told by a human. */
    void add(UUID area, UUID person, UUID account, String kind, UUID subject, String turn) {
        sql.sql("""
                insert into notices.notice (area_id, id, person_id, account_id, kind, subject_id, turn)
                select :area, :id, :person, :account, :kind, :subject, :turn where :person <> all ((select sec.gone())::uuid[]) on conflict do nothing""")
                .param("area", area).param("id", UUID.randomUUID()).param("person", person).param("account", account).param("kind", kind).param("subject", subject)
                .param("turn", turn).update();
    }

    /** The oldest that waits, taken so that no other sender takes it. */
    Optional<Notice> take(UUID area) {
        var next = sql.sql("""
                select n.id, n.person_id, n.account_id, n.kind, n.subject_id, n.turn from notices.notice n
                 where n.area_id = :area and (n.tried_at is null or n.tried_at < now() - interval '5 minutes')
                   and not exists (select from notices.sending s where s.area_id = n.area_id and s.notice_id = n.id)
                   and not exists (select from notices.failure f where f.area_id = n.area_id and f.notice_id = n.id and f.reason <> 'refused')
                   and not people.held_back(n.area_id, n.person_id, n.made_at)
                   and (select count(*) from notices.failure f where f.area_id = n.area_id and f.notice_id = n.id) < :tries
                 order by n.made_at limit 1 for update of n skip locked""")
                .param("area", area).param("tries", TRIES)
                .query((row, number) -> new Notice(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getObject("account_id", UUID.class),
                        row.getString("kind"), row.getObject("subject_id", UUID.class), row.getString("turn"))).optional();
        next.ifPresent(notice -> sql.sql("update notices.notice set tried_at = now() where area_id = ? and id = ?").params(area, notice.id()).update());
        return next;
    }

    /** Whether the person lives, as far as we know; until this transaction ends, no death is confirmed (R16). */
    boolean maySendAbout(UUID area, Notice notice) {
        return sql.sql("select people.may_be_sent_to(?, ?)").params(area, notice.person()).query(Boolean.class).single();
    }

    void sent(UUID area, Notice notice, String channel) {
        sql.sql("insert into notices.sending (area_id, id, notice_id, person_id, channel) values (?, ?, ?, ?, ?)")
                .params(area, UUID.randomUUID(), notice.id(), notice.person(), channel).update();
    }

    void failed(UUID area, Notice notice, String reason) {
        sql.sql("insert into notices.failure (area_id, id, notice_id, person_id, reason) values (?, ?, ?, ?, ?)")
                .params(area, UUID.randomUUID(), notice.id(), notice.person(), reason).update();
    }
}
