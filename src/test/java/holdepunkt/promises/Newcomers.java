package holdepunkt.promises;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.page.Openings;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/** Persons of a test's own in the demo area, and acts as anyone there through the gate. */
public final class Newcomers {

    private static final List<String> COORDINATOR = List.of("identity", "reach", "network", "nomination", "meeting", "letter", "promise", "signal", "followup", "sharing", "mirror", "mirror_answer");

    private final Stage stage;
    private final Gate gate;
    private final EnteringPersons entering;
    private final Openings openings;
    private final OpeningAccounts accounts;

    public Newcomers(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.gate = parts.getBean(Gate.class);
        this.entering = parts.getBean(EnteringPersons.class);
        this.openings = parts.getBean(Openings.class);
        this.accounts = parts.getBean(OpeningAccounts.class);
    }

    /** A person with Berit as her fixed contact and a sign-in of her own. */
    public record Newcomer(PersonId person, AccountId account, String subject) {

        public String path() {
            return "/people/" + person;
        }
    }

    public Newcomer enter() {
        var area = stage.area();
        var subject = "new-" + UUID.randomUUID();
        var contact = new EnteringPersons.Contact(stage.account("berit"), stage.unit("rus"), stage.account("per"), "kl. 9–15");
        var person = gate.pass(Act.mine(Viewer.system(area, "intake"), "test"), o -> entering.enter(area, "Ny Tjønnmo", "Ny", null, "nb", contact));
        var account = accounts.open(area, "Ny Tjønnmo", person, StageSettings.ISSUER, subject, "nb");
        gate.asSystem(area, "intake", "test", () -> entering.giveOwnPage(area, person, account));
        return new Newcomer(person, account, subject);
    }

    /** @param ground such as {@code lead} */
    public void give(PersonId person, String subject, String ground, List<String> classes) {
        gate.asSystem(stage.area(), "contacts", "test", () -> openings.give(stage.area(), person, stage.account(subject), ground, classes, UUID.randomUUID(), null));
    }

    public void coordinator(PersonId person, String subject) {
        give(person, subject, "coordinator", COORDINATOR);
    }

    public void lead(PersonId person, String subject) {
        give(person, subject, "lead", COORDINATOR);
    }

    public <T> T as(String subject, PersonId person, String dataClass, Action action, Function<Opening, T> act) {
        return as(stage.viewer(subject), person, dataClass, action, act);
    }

    public <T> T as(Viewer viewer, PersonId person, String dataClass, Action action, Function<Opening, T> act) {
        return gate.pass(Act.about(viewer, "test", dataClass, action, person), act);
    }
}
