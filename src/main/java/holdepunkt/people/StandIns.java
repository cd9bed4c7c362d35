package holdepunkt.people;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who could step in for a fixed contact, the nearest first: never someone she shut out, and never one who by their role sees no person. Asks the clock
 * and not when the transaction began, so that whoever left while this one waited is seen to have left.
 */
@Component
class StandIns {

    /** The roles left out carry no one-to-one work with persons. */
    private static final String NEAREST = """
            select a.id, w.unit_id, o.kind not in ('user_organisation', 'volunteer') as service,
                   exists (select from access.declaration d where d.area_id = a.area_id and d.account_id = a.id) as declared, w.role = 'peer_consultant' as peer, coalesce(u.hours, :hours) as hours
              from access.work w
              join access.account a on a.area_id = w.area_id and a.id = w.account_id and a.person_id is null
              join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
              join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id
             where w.area_id = :area and w.begins_at <= clock_timestamp() and (w.ends_at is null or w.ends_at > clock_timestamp())
               and w.role not in ('administrator', 'observer', 'working_group', 'user_representative', 'volunteer')
               and (cast(:account as uuid) is null or a.id = :account)
               and not people.shut_out(w.area_id, :person, a.id, array(select x.unit_id from access.work x where x.area_id = w.area_id and x.account_id = a.id
                                                                         and (x.ends_at is null or x.ends_at > clock_timestamp())))
             order by case when a.id = :deputy then :deputyRank
                           when w.role = 'leader' and w.unit_id = :unit then 1
                           when w.role = 'leader' and o.id = (select p.organisation_id from directory.unit p where p.area_id = w.area_id and p.id = :unit) then 2
                           when w.role = 'leader' then 3
                           when w.unit_id = :unit then 5 else 6 end, a.name, w.role""";

    private final JdbcClient sql;

    StandIns(JdbcClient sql) {
        this.sql = sql;
    }

    /** The named deputy first, then the leader of the unit, of its organisation, of the area, then colleagues. */
    List<StandIn> deputyFirst(AreaId area, ContactTie tie) {
        return ask(area, tie.person(), tie.unit(), tie.deputy(), 0, tie.hours(), null);
    }

    /** The leader of the unit first; the deputy after the leaders. */
    List<StandIn> leaderFirst(AreaId area, ContactTie tie) {
        return ask(area, tie.person(), tie.unit(), tie.deputy(), 4, tie.hours(), null);
    }

    /** This one account as it works now, or empty when it cannot be a contact for her. */
    Optional<StandIn> one(AreaId area, PersonId person, AccountId account, UnitId near) {
        return ask(area, person, near, null, 0, "", account).stream().findFirst();
    }

    private List<StandIn> ask(AreaId area, PersonId person, UnitId unit, @Nullable AccountId deputy, int deputyRank, String hours, @Nullable AccountId only) {
        return sql.sql(NEAREST).param("area", area.value()).param("person", person.value()).param("unit", unit.value())
                .param("deputy", deputy == null ? null : deputy.value(), java.sql.Types.OTHER).param("deputyRank", deputyRank).param("hours", hours)
                .param("account", only == null ? null : only.value(), java.sql.Types.OTHER)
                .query((row, number) -> read(row)).list();
    }

    private static StandIn read(ResultSet row) throws SQLException {
        return new StandIn(new AccountId(row.getObject("id", UUID.class)), new UnitId(row.getObject("unit_id", UUID.class)), row.getBoolean("service"),
                row.getBoolean("declared"), row.getBoolean("peer"), row.getString("hours"));
    }
}
