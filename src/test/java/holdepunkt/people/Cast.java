package holdepunkt.people;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Makes people of its own for a test that changes them, so that the demo people stay as they are for the others. */
public final class Cast {

    /** Someone who works there, or a person. @param subject signs in with {@code stage.as(subject)} */
    public record Staff(String subject, AccountId account, String unit, String name) {}

    public record Person(String subject, PersonId id, String called) {

        public String page() {
            return "/people/" + id;
        }
    }

    private final Stage stage;
    private final OpeningAccounts accounts;
    private final EnteringPersons entering;
    private final Gate gate;

    public Cast(Stage stage, ApplicationContext context) {
        this.stage = stage;
        this.accounts = context.getBean(OpeningAccounts.class);
        this.entering = context.getBean(EnteringPersons.class);
        this.gate = context.getBean(Gate.class);
    }

    public Staff staff(String name, String unit, String role) {
        var subject = "cast-" + UUID.randomUUID();
        var account = accounts.open(stage.area(), name, null, StageSettings.ISSUER, subject, "nb");
        accounts.beginWork(stage.area(), account, stage.unit(unit), role);
        return new Staff(subject, account, unit, name);
    }

    public Person person(String called, Staff contact, @Nullable Staff deputy) {
        var subject = "cast-" + UUID.randomUUID();
        var tie = new EnteringPersons.Contact(contact.account(), stage.unit(contact.unit()), deputy == null ? null : deputy.account(), "hverdager kl. 9–15");
        var id = gate.pass(Act.mine(Viewer.system(stage.area(), "intake"), "test"),
                opening -> entering.enter(stage.area(), called + " Elvemo", called, null, "nb", tie));
        var account = accounts.open(stage.area(), called + " Elvemo", id, StageSettings.ISSUER, subject, "nb");
        gate.asSystem(stage.area(), "intake", "test", () -> entering.giveOwnPage(stage.area(), id, account));
        return new Person(subject, id, called);
    }
}
