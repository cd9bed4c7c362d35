package holdepunkt.access;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Viewer;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that can be shown again to whoever made them: each is a keyed hash of its row, and the row keeps a hash of the code. Called as the system actor {@code access}. */
@Component
class InvitationCodes {

    private final JdbcClient sql;
    private final KeyedHash hash;

    InvitationCodes(JdbcClient sql, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    /** A newer code ends the one before. @param by who made it, or null for a command */
    String make(AreaId area, AccountId account, @Nullable AccountId by, Duration lasts) {
        var id = UUID.randomUUID();
        sql.sql("insert into access.invitation (area_id, id, account_id, code_hash, ends_at, made_by) values (:area, :id, :account, :code, :ends, :by)")
                .param("area", area.value()).param("id", id).param("account", account.value()).param("code", InvitationCode.hashOf(spoken(id)))
                .param("ends", Instant.now().plus(lasts).atOffset(ZoneOffset.UTC)).param("by", by == null ? null : by.value(), Types.OTHER).update();
        return InvitationCode.grouped(spoken(id));
    }

    /** Those this viewer made that still work, the next to end first. @param forHerself codes to a page of one's own, or those to work here */
    List<WaitingCode> madeBy(Viewer viewer, boolean forHerself) {
        return sql.sql("""
                select i.id, i.account_id, a.name, i.ends_at from access.invitation i join access.account a on a.area_id = i.area_id and a.id = i.account_id
                 where i.area_id = :area and i.made_by = :by and i.ends_at > now() and (a.person_id is not null) = :herself
                   and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
                   and not exists (select from access.invitation n where n.area_id = i.area_id and n.account_id = i.account_id and n.made_at > i.made_at)
                 order by i.ends_at""").param("area", viewer.area().value()).param("by", viewer.account().value())
                .param("herself", forHerself).query((row, number) -> new WaitingCode(new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                        InvitationCode.grouped(spoken(row.getObject("id", UUID.class))), row.getObject("ends_at", OffsetDateTime.class).toInstant())).list();
    }

    private String spoken(UUID row) {
        return InvitationCode.from(hash.of("invitation code", row.toString()));
    }
}
