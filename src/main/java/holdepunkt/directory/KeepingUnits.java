package holdepunkt.directory;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.UnitId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds organisations and units to an area that is there, and keeps right where a unit is and when it can be reached. The log says who did it. */
@Component
public class KeepingUnits {

    public static final List<String> ORGANISATIONS = List.of("municipality", "nav", "health_trust", "gp_office", "user_organisation", "volunteer");
    /** What a unit is. A question about a meeting counts by the kind of the unit it came from. */
    public static final List<String> KINDS = List.of("allocation_office", "addiction", "nav", "dps", "smp", "gp", "peer", "housing", "child_welfare", "police", "prison",
            "administration", "other");

    private final JdbcClient sql;
    private final Gate gate;
    private final Units units;
    private final FoundingAreas founding;

    KeepingUnits(JdbcClient sql, Gate gate, Units units, FoundingAreas founding) {
        this.sql = sql;
        this.gate = gate;
        this.units = units;
        this.founding = founding;
    }

    /** What stands in the directory about a unit. */
    public record Text(String name, String kind, @Nullable String street, @Nullable String phone, @Nullable String hours) {}

    /** Beside a unit, in the same organisation. */
    public UnitId add(AreaId area, UnitId beside, Text text) {
        var organisation = units.organisationOf(area, beside).orElseThrow(NotOpen::new);
        return founding.addUnit(area, organisation.id(), text.name(), text.kind(), text.street(), text.phone(), text.hours());
    }

    /** @return the first unit of the new organisation, which is from now on its own administrators' to keep */
    public UnitId addOrganisation(AreaId area, String name, String kind, Text first, AccountId by) {
        var organisation = founding.addOrganisation(area, name, kind);
        gate.asSystem(area, "directory", "say who brought an organisation in", () -> sql.sql("""
                insert into directory.organisation_entry (area_id, id, organisation_id, entered_by) values (?, gen_random_uuid(), ?, ?)""")
                .params(area.value(), organisation, by.value()).update());
        return founding.addUnit(area, organisation, first.name(), first.kind(), first.street(), first.phone(), first.hours());
    }

    /**
     * @param beside a unit of the same organisation
     * @param seen the version that was read
     * @throws Stale with both texts when someone else was first
     */
    public void change(AreaId area, UnitId beside, UnitId unit, Text text, long seen) {
        if (one(area, beside, unit).version() != seen || !changed(area, unit, text, seen)) {
            throw new Stale();
        }
    }

    public Unit one(AreaId area, UnitId beside, UnitId unit) {
        return units.besides(area, beside).stream().filter(one -> one.id().equals(unit)).findFirst().orElseThrow(NotOpen::new);
    }

    private boolean changed(AreaId area, UnitId unit, Text text, long seen) {
        var rows = new ArrayList<Integer>();
        gate.asSystem(area, "directory", "change a unit", () -> rows.add(sql.sql("""
                update directory.unit set name = ?, kind = ?, street = ?, phone = ?, hours = ?, version = version + 1 where area_id = ? and id = ? and version = ?""")
                .params(text.name(), text.kind(), text.street(), text.phone(), text.hours(), area.value(), unit.value(), seen).update()));
        return rows.getFirst() == 1;
    }
}
