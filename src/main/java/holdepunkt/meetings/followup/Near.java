package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.Opening;
import holdepunkt.meetings.Meeting;
import holdepunkt.people.page.Contacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Those who can answer for what comes after a meeting: the people at the table who sign in here, her fixed contact, and whoever is writing. */
@Component
public class Near {

    private final Contacts contacts;

    Near(Contacts contacts) {
        this.contacts = contacts;
    }

    /** By account, in the order to choose from: the fixed contact first. */
    public Map<AccountId, String> of(Opening opening, Meeting meeting) {
        var near = new LinkedHashMap<AccountId, String>();
        contacts.of(opening).ifPresent(contact -> near.put(contact.account(), contact.name()));
        meeting.coming().stream().filter(seat -> seat.account() != null).forEach(seat -> near.putIfAbsent(seat.account(), seat.name()));
        if (!opening.own()) {
            near.putIfAbsent(opening.viewer().account(), opening.viewer().name());
        }
        return near;
    }
}
