package holdepunkt.directory;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Founds an area and says which organisations, units and offers there are in it. Done by the system actor {@code directory}, from a command or a demo. */
@Component
public class FoundingAreas {

    private static final String ACTOR = "directory";

    private final JdbcClient sql;
    private final Gate gate;

    FoundingAreas(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    public AreaId found(String name) {
        var area = AreaId.random();
        write(area, "found an area", () -> sql.sql("insert into directory.area (area_id, name) values (?, ?)").params(area.value(), name).update());
        return area;
    }

    /** @param kind municipality, nav, health_trust, gp_office, user_organisation or volunteer */
    public UUID addOrganisation(AreaId area, String name, String kind) {
        var id = UUID.randomUUID();
        write(area, "add an organisation", () -> sql.sql("insert into directory.organisation (area_id, id, name, kind) values (?, ?, ?, ?)")
                .params(area.value(), id, name, kind).update());
        return id;
    }

    /** @param hours when it can be reached, in words */
    public UnitId addUnit(AreaId area, UUID organisation, String name, String kind, @Nullable String street, @Nullable String phone, @Nullable String hours) {
        var id = UnitId.random();
        write(area, "add a unit", () -> sql.sql("""
                insert into directory.unit (area_id, id, organisation_id, name, kind, street, phone, hours) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), id.value(), organisation, name, kind, street, phone, hours).update());
        return id;
    }

    public UUID addOffer(AreaId area, UnitId unit, String name, String forWhom, String wayIn, @Nullable String phone, boolean lowThreshold, LocalDate checked) {
        var id = UUID.randomUUID();
        write(area, "add an offer", () -> sql.sql("""
                insert into directory.offer (area_id, id, unit_id, name, for_whom, way_in, phone, low_threshold, checked_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(area.value(), id, unit.value(), name, forWhom, wayIn, phone, lowThreshold, checked).update());
        return id;
    }

    /** The same offer in another language, {@code nn} or {@code en}. */
    public void addOfferText(AreaId area, UUID offer, String language, String name, String forWhom, String wayIn) {
        write(area, "put an offer in another language", () -> sql.sql("""
                insert into directory.offer_text (area_id, id, offer_id, language, name, for_whom, way_in) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)""")
                .params(area.value(), offer, language, name, forWhom, wayIn).update());
    }

    private void write(AreaId area, String door, Runnable work) {
        gate.asSystem(area, ACTOR, door, work);
    }
}
