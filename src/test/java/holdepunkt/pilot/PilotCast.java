package holdepunkt.pilot;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Act;
import holdepunkt.core.AccountId;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoPeople;
import holdepunkt.people.EnteringPersons;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the stories come to Elvestad, each with a fixed contact and a page of their own, as everybody enters. */
public class PilotCast {

    private final OpeningAccounts accounts;
    private final EnteringPersons entering;
    private final Gate gate;

    public PilotCast(OpeningAccounts accounts, EnteringPersons entering, Gate gate) {
        this.accounts = accounts;
        this.entering = entering;
        this.gate = gate;
    }

    Map<String, PersonId> enter(DemoArea.Founded area, String issuer) {
        var persons = new LinkedHashMap<String, PersonId>();
        Stories.all().forEach(story -> {
            var contact = new EnteringPersons.Contact(account(area, story.contact()), unit(area, story.contact()), account(area, story.deputy()), "hverdager kl. 9–15");
            var person = gate.pass(Act.mine(Viewer.system(area.area(), "intake"), "pilot"),
                    opening -> entering.enter(area.area(), story.name(), story.called(), SyntheticIds.bornOn(story.born(), 1), story.language(), contact));
            var own = accounts.open(area.area(), story.name(), person, issuer, story.subject(), story.language());
            gate.asSystem(area.area(), "intake", "pilot", () -> entering.giveOwnPage(area.area(), person, own));
            persons.put(story.subject(), person);
        });
        return persons;
    }

    private static AccountId account(DemoArea.Founded area, String subject) {
        return area.accounts().get(subject);
    }

    private static UnitId unit(DemoArea.Founded area, String subject) {
        return area.units().get(DemoPeople.STAFF.stream().filter(one -> one.subject().equals(subject)).findFirst().orElseThrow().unit());
    }
}
