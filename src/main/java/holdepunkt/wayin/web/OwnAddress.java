package holdepunkt.wayin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people know this installation by: as set, or as they came here. */
@Component
class OwnAddress {

    private final String set;

    OwnAddress(@Value("${holdepunkt.address:}") String set) {
        this.set = set;
    }

    /** Scheme, host and port, without a path. */
    URI of(HttpServletRequest request) {
        var came = URI.create(request.getRequestURL().toString());
        return set.isEmpty() ? URI.create(came.getScheme() + "://" + came.getAuthority()) : URI.create(set);
    }
}
