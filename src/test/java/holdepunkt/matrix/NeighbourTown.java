package holdepunkt.matrix;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.meetings.room.Tables.Table;
import holdepunkt.people.EnteringPersons;
import holdepunkt.staff.NewTown;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Another area on the same installation, where meetings are held and surveys are asked too. */
final class NeighbourTown {

    private final Stage stage;
    private final ApplicationContext parts;
    private final NewTown town;
    private final String lead;
    private final String leader;

    NeighbourTown(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.parts = parts;
        this.town = new NewTown(stage, parts);
        this.lead = worker("addiction_counsellor");
        this.leader = worker("leader");
    }

    /** How whoever leads the meetings signs in. */
    String lead() {
        return lead;
    }

    /** How whoever asks in surveys signs in. */
    String leader() {
        return leader;
    }

    UnitId unit() {
        return town.unit();
    }

    /** A care group with someone new. */
    Table lay() {
        var contact = new EnteringPersons.Contact(stage.viewer(lead).account(), town.unit(), null, "kl. 9–15");
        var entering = parts.getBean(EnteringPersons.class);
        var gate = parts.getBean(Gate.class);
        var person = gate.pass(Act.mine(Viewer.system(town.area(), "intake"), "test"), opening -> entering.enter(town.area(), "Ny Elvenes", "Ny", null, "nb", contact));
        var subject = "new-" + UUID.randomUUID();
        var account = parts.getBean(OpeningAccounts.class).open(town.area(), "Ny Elvenes", person, StageSettings.ISSUER, subject, "nb");
        gate.asSystem(town.area(), "intake", "test", () -> entering.giveOwnPage(town.area(), person, account));
        var opened = stage.as(lead).submitRaw("/people/" + person, "/people/" + person + "/meetings/now", "kind", "care_group").location();
        return new Table(person, subject, UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1)));
    }

    private String worker(String role) {
        var subject = role + "-" + UUID.randomUUID();
        var accounts = parts.getBean(OpeningAccounts.class);
        accounts.beginWork(town.area(), accounts.open(town.area(), "Ada Elvenes", null, StageSettings.ISSUER, subject, "nb"), town.unit(), role);
        return subject;
    }
}
