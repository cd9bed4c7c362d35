package holdepunkt.people.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.Contacts;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The human she can hold on to, on her page and on the page as others see it. */
@Component
class ContactPart implements PersonPart {

    private final Contacts contacts;

    ContactPart(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String dataClass() {
        return "network";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("people/_contact", "opening", opening, "contacts", contacts.all(opening)));
    }
}
