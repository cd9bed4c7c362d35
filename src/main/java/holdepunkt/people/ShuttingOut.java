package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.people.events.ContactLost;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * R2: she shuts out one human or one place. It beats every ground there is, from the next request on. Was it her fixed contact, the tie pauses and the
 * leader of the unit stands in within the same transaction; nobody is told why.
 */
@Component
public class ShuttingOut {

    private final JdbcClient sql;
    private final Ties ties;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;

    ShuttingOut(JdbcClient sql, Ties ties, StandIns standIns, ApplicationEventPublisher events) {
        this.sql = sql;
        this.ties = ties;
        this.standIns = standIns;
        this.events = events;
    }

    /** One she has shut out. @param name the human, or null where it is a whole place */
    public record Block(UUID id, @Nullable String name, @Nullable String unit, Instant since) {}

    public List<Block> of(Opening hers) {
        return sql.sql("""
                select b.id, a.name, u.name as unit, b.blocked_at from people.block b
                  left join access.account a on a.area_id = b.area_id and a.id = b.account_id
                  left join directory.unit u on u.area_id = b.area_id and u.id = b.unit_id
                 where b.area_id = ? and b.person_id = ? and not exists (select from people.block_lift l where l.area_id = b.area_id and l.block_id = b.id)
                 order by b.blocked_at desc""")
                .params(hers.area().value(), hers.person().value()).query((row, number) -> read(row)).list();
    }

    private static Block read(ResultSet row) throws SQLException {
        return new Block(row.getObject("id", UUID.class), row.getString("name"), row.getString("unit"), row.getObject("blocked_at", OffsetDateTime.class).toInstant());
    }

    public void account(Opening hers, AccountId account) {
        if (account.equals(hers.viewer().account())) {
            throw new BrokenRule("people.rule.blockSelf", "");
        }
        shutOut(hers, account.value(), null);
    }

    public void unit(Opening hers, UUID unit) {
        shutOut(hers, null, unit);
    }

    private void shutOut(Opening hers, @Nullable UUID account, @Nullable UUID unit) {
        var area = hers.area();
        var before = ties.live(area, hers.person());
        sql.sql("insert into people.block (area_id, id, person_id, account_id, unit_id) values (:area, gen_random_uuid(), :person, :account, :unit)")
                .param("area", area.value()).param("person", hers.person().value())
                .param("account", account, java.sql.Types.OTHER).param("unit", unit, java.sql.Types.OTHER).update();
        if (!before.isEmpty() && !ties.isHeld(area, hers.person())) {
            standInFor(hers, before.getFirst());
        }
    }

    private void standInFor(Opening hers, ContactTie paused) {
        var nearest = standIns.leaderFirst(hers.area(), paused);
        var standIn = ContactRules.standIn(nearest, paused.account()).map(who -> ties.standIn(hers.area(), paused, who,
                ContactRules.deputyOf(who, nearest, paused.account()).map(StandIn::account).orElse(null), LocalDate.now(Period.NORWAY))).orElse(null);
        events.publishEvent(new ContactLost(hers.area().value(), hers.person().value(), paused.id(), standIn, "paused"));
    }

    /** Lets someone in again. A contact who was only paused is there again, and whoever stood in for that tie steps back. */
    public void lift(Opening hers, UUID block) {
        if (of(hers).stream().noneMatch(one -> one.id().equals(block))) {
            throw new NotOpen();
        }
        sql.sql("insert into people.block_lift (area_id, id, person_id, block_id) values (?, gen_random_uuid(), ?, ?)")
                .params(hers.area().value(), hers.person().value(), block).update();
        var live = ties.live(hers.area(), hers.person());
        live.stream().filter(tie -> live.stream().anyMatch(other -> other.id().equals(tie.standsInFor())))
                .forEach(tie -> ties.end(hers.area(), tie, "stand_in_over"));
    }
}
