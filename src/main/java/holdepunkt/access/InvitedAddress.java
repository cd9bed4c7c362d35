package holdepunkt.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one who was given a code writes it, as it is told to another: host and page, without the scheme. */
@Component
public class InvitedAddress {

    private final String set;

    InvitedAddress(@Value("${holdepunkt.address:}") String set) {
        this.set = set;
    }

    public String told() {
        var address = set.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : set;
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "") + "/invited";
    }
}
