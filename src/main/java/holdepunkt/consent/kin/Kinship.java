package holdepunkt.consent.kin;

import holdepunkt.access.InvitingOutside;
import holdepunkt.consent.Consents;
import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asking someone close to her in, and letting go again: everything this one could see stops in the same moment. */
@Component
public class Kinship {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final InvitingOutside inviting;
    private final Consents consents;

    Kinship(JdbcClient sql, Sealing sealing, InvitingOutside inviting, Consents consents) {
        this.sql = sql;
        this.sealing = sealing;
        this.inviting = inviting;
        this.consents = consents;
    }

    public List<Kin> of(Opening hers) {
        return sql.sql("""
                select k.id, k.account_id, k.name, case when k.added_at > now() - interval '7 days' then k.code end as code,
                       (select count(distinct o.cause) from people.opening o where o.area_id = k.area_id and o.person_id = k.person_id and o.holder_id = k.account_id
                           and o.ground = 'kin' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())) as shares
                  from consent.kin k
                 where k.area_id = :area and k.person_id = :person and not exists (select from consent.kin_end e where e.area_id = k.area_id and e.kin_id = k.id)
                 order by k.added_at""")
                .param("area", hers.area().value()).param("person", hers.person().value()).query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Kin(id, new AccountId(row.getObject("account_id", UUID.class)), sealing.open(place(hers, "name", id), row.getBytes("name")),
                            sealing.openOrNull(place(hers, "code", id), row.getBytes("code")), row.getInt("shares"));
                }).list();
    }

    /** Opens nothing yet: she says yes to each thing afterwards. */
    public void ask(Opening hers, String name) {
        var invited = inviting.invite(hers.area(), name.strip(), hers.viewer().language());
        var id = UUID.randomUUID();
        sql.sql("insert into consent.kin (area_id, id, person_id, account_id, name, code) values (?, ?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), invited.account().value(), sealing.seal(place(hers, "name", id), PersonText.of(name.strip())),
                        sealing.seal(place(hers, "code", id), PersonText.of(invited.code()))).update();
    }

    /** @throws NotOpen if there is no such one */
    public void end(Opening hers, UUID id) {
        var one = of(hers).stream().filter(kin -> kin.id().equals(id)).findFirst().orElseThrow(NotOpen::new);
        stop(hers, one.account());
        sql.sql("insert into consent.kin_end (area_id, id, person_id, kin_id) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), id).update();
    }

    /** «Stopp alt nå»: nobody close to her sees anything from the next click. */
    public void stopAll(Opening hers) {
        of(hers).forEach(one -> stop(hers, one.account()));
    }

    private void stop(Opening hers, AccountId account) {
        sql.sql("""
                select distinct cause from people.opening where area_id = ? and person_id = ? and holder_id = ? and ground in ('kin', 'diary_reader')
                   and begins_at <= now() and (ends_at is null or ends_at > now())""")
                .params(hers.area().value(), hers.person().value(), account.value()).query(UUID.class).list().forEach(cause -> consents.withdraw(hers, cause));
    }

    /** Who has shared something with this viewer: someone close to her, with no work here. */
    public record SharedWithMe(UUID person, String name) {}

    public List<SharedWithMe> sharedWith(Viewer viewer) {
        return sql.sql("""
                select distinct p.id, p.name from people.opening o join people.person p on p.area_id = o.area_id and p.id = o.person_id
                 where o.area_id = ? and o.holder_id = ? and o.ground = 'kin' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()) order by p.name""")
                .params(viewer.area().value(), viewer.account().value()).query((row, number) -> new SharedWithMe(row.getObject("id", UUID.class), row.getString("name"))).list();
    }

    private static Sealing.Place place(Opening hers, String column, UUID row) {
        return new Sealing.Place(hers.area(), hers.person(), "consent.kin." + column, row);
    }
}
