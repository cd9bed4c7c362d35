package holdepunkt.rights;

import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * The file of someone who moves, taken out by whoever runs the installation: as she would see it herself, through the same walls, and with a line in her
 * log that names the command.
 */
@Component
public class TakingOutByCommand {

    private static final String DOOR = "bin/person export";

    private final TakingOut takingOut;
    private final Gate gate;
    private final FlywayConnectionDetails migrator;

    TakingOutByCommand(TakingOut takingOut, Gate gate, FlywayConnectionDetails migrator) {
        this.takingOut = takingOut;
        this.gate = gate;
        this.migrator = migrator;
    }

    /** @return empty if she has no page of her own: then nobody can see everything about her */
    public Optional<String> file(AreaId area, PersonId person) {
        return herself(area, person).map(viewer -> gate.pass(Act.about(viewer, DOOR, "log", Action.SEE, person), opening -> takingOut.of(opening)
                .file(Map.of("taken_out_at", Instant.now().toString(), "person", person.toString(), "area", area.toString()))));
    }

    private Optional<Viewer> herself(AreaId area, PersonId person) {
        return JdbcClient.create(new DriverManagerDataSource(migrator.getJdbcUrl(), migrator.getUsername(), migrator.getPassword()))
                .sql("select id, name, language from access.account where area_id = ? and person_id = ? and issuer <> 'invited'").params(area.value(), person.value())
                .query((row, number) -> new Viewer(area, new AccountId(row.getObject("id", UUID.class)), row.getString("name"),
                        person, List.of(), UUID.randomUUID(), Instant.now(), row.getString("language"), null))
                .optional();
    }
}
