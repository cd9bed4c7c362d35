package holdepunkt.improvement.chains.national;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group begins from a chain another area has published, and may change all of it. Called inside the gate. */
@Component
public class TakingUpChains {

    private final JdbcClient sql;
    private final BuildingChains building;
    private final Editions editions;

    TakingUpChains(JdbcClient sql, BuildingChains building, Editions editions) {
        this.sql = sql;
        this.building = building;
        this.editions = editions;
    }

    /** @param area the one that published it @return the chain here */
    public UUID takeUp(Viewer viewer, BuildingChains.Owners owners, UUID area, UUID edition) {
        var chain = building.begin(viewer, owners, editions.chain(area, edition), "taken_up");
        sql.sql("insert into improvement.taking_up (area_id, id, chain_id, national_area, national_id, taken_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), chain, area, edition, viewer.account().value()).update();
        return chain;
    }
}
