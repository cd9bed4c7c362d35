package holdepunkt.people.page;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes and takes back grounds. Call it in the transaction of what gives the ground: a tie, a nomination, a seat she said yes to. Both walls read
 * these rows and nothing else, so taking back works in the very next request.
 */
@Component
public class Openings {

    private final JdbcClient sql;

    Openings(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param ground a ground of {@code policy.csv}
     * @param classes what of it she lets this holder see; at most what the policy gives the ground
     * @param cause the id of the tie, nomination or seat, by which all of it is taken back
     * @param until when it ends by itself, or null
     */
    public void give(AreaId area, PersonId person, AccountId holder, String ground, Collection<String> classes, UUID cause, @Nullable Instant until) {
        write(area, person, new Holder(holder.value(), null, null), ground, classes, cause, until);
    }

    /** To whoever works at the unit at any time, for as long as they do. */
    public void giveUnit(AreaId area, PersonId person, UnitId unit, String ground, Collection<String> classes, UUID cause, @Nullable Instant until) {
        write(area, person, new Holder(null, unit.value(), null), ground, classes, cause, until);
    }

    /** To whoever does this work at the unit at any time. @param role a word of {@code access.role} */
    public void giveRole(AreaId area, PersonId person, UnitId unit, String role, String ground, Collection<String> classes, UUID cause, @Nullable Instant until) {
        write(area, person, new Holder(null, unit.value(), role), ground, classes, cause, until);
    }

    private record Holder(@Nullable UUID account, @Nullable UUID unit, @Nullable String role) {}

    private void write(AreaId area, PersonId person, Holder holder, String ground, Collection<String> classes, UUID cause, @Nullable Instant until) {
        sql.sql("""
                insert into people.opening (area_id, id, person_id, holder_id, unit_id, role, ground, data_class, cause, ends_at)
                select :area, gen_random_uuid(), :person, :holder, :unit, :role, :ground, class, :cause, :until from unnest(:classes::text[]) class""")
                .param("area", area.value()).param("person", person.value())
                .param("holder", holder.account(), java.sql.Types.OTHER).param("unit", holder.unit(), java.sql.Types.OTHER)
                .param("role", holder.role(), java.sql.Types.VARCHAR).param("ground", ground).param("cause", cause)
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("classes", List.copyOf(classes).toArray(String[]::new)).update();
    }

    /** Ends every ground this cause gave, now. Needs no sight of them, only that one may write {@code sharing} for her. */
    public void end(AreaId area, UUID cause) {
        end(cause, null, null, List.of());
    }

    /** Ends one kind of ground of this cause, as when another deputy is named. */
    public void end(AreaId area, UUID cause, String ground) {
        end(cause, null, ground, List.of());
    }

    /** Ends all but these classes of what this cause gave: she says yes to less than before. */
    public void narrow(AreaId area, UUID cause, Collection<String> kept) {
        end(cause, null, null, kept);
    }

    private void end(UUID cause, @Nullable UUID holder, @Nullable String ground, Collection<String> kept) {
        sql.sql("select people.end_openings(:cause, :holder, :ground, :kept)")
                .param("cause", cause).param("holder", holder, java.sql.Types.OTHER).param("ground", ground, java.sql.Types.VARCHAR)
                .param("kept", kept.toArray(String[]::new)).query().listOfRows();
    }

    /** Ends whatever opens anything to this holder, except what these causes gave: a job has ended. For the system actor {@code contacts}. */
    public void endHeldBy(AreaId area, AccountId holder, Collection<UUID> except) {
        sql.sql("""
                update people.opening set ends_at = now()
                 where area_id = :area and holder_id = :holder and (ends_at is null or ends_at > now()) and cause <> all (:except)""")
                .param("area", area.value()).param("holder", holder.value()).param("except", except.toArray(UUID[]::new)).update();
    }

    /** What paused after its time begins again, until then. */
    public void renew(AreaId area, UUID cause, String ground, Instant until) {
        sql.sql("select people.renew_openings(:cause, :ground, :until)").param("cause", cause).param("ground", ground)
                .param("until", until.atOffset(ZoneOffset.UTC)).query().listOfRows();
    }
}
