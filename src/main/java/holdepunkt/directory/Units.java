package holdepunkt.directory;

import holdepunkt.core.AreaId;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of an area and their units. Open to everyone who is signed in there. */
@Component
public class Units {

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Organisation> organisations(AreaId area) {
        return sql.sql("""
                select o.id, o.name, o.kind, (select count(*) from directory.unit u where u.area_id = o.area_id and u.organisation_id = o.id) as units
                  from directory.organisation o where o.area_id = ? order by o.name""").param(area.value()).query(Organisation.class).list();
    }

    public Optional<Organisation> organisationOf(AreaId area, UnitId unit) {
        return sql.sql("""
                select o.id, o.name, o.kind, (select count(*) from directory.unit n where n.area_id = o.area_id and n.organisation_id = o.id) as units
                  from directory.unit u join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id where u.area_id = ? and u.id = ?""")
                .params(area.value(), unit.value()).query(Organisation.class).optional();
    }

    /** This unit and the others of its organisation. */
    public List<Unit> besides(AreaId area, UnitId unit) {
        return sql.sql("""
                select u.* from directory.unit mine join directory.unit u on u.area_id = mine.area_id and u.organisation_id = mine.organisation_id
                 where mine.area_id = ? and mine.id = ? order by u.name""").params(area.value(), unit.value()).query((row, number) -> read(row)).list();
    }

    private static Unit read(ResultSet row) throws SQLException {
        return new Unit(new UnitId(row.getObject("id", UUID.class)), row.getObject("organisation_id", UUID.class), row.getString("name"), row.getString("kind"),
                row.getString("street"), row.getString("phone"), row.getString("hours"), row.getLong("version"));
    }
}
