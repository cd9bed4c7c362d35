package holdepunkt.intake.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.ExistingArrangement;
import holdepunkt.people.page.Contacts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Her fixed contact, whom the office calls first. */
@Component
class ContactArrangement implements ExistingArrangement {

    private final Contacts contacts;

    ContactArrangement(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String dataClass() {
        return "network";
    }

    @Override
    public List<String> lines(Opening opening, Texts texts) {
        return contacts.all(opening).stream().map(one -> texts.t("intake.existing.contact", one.name(), one.unit(), one.phone() == null ? "" : one.phone())).toList();
    }
}
