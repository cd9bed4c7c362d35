package holdepunkt.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Text messages where no gateway is set up: says in the log that one would have gone, without number or words, and refuses, so that nobody believes
 * it was sent. An installation puts its gateway in front of this by a {@link Carrier} of lower order.
 */
@Component
@Order(200)
class LoggedSms implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedSms.class);

    @Override
    public String channel() {
        return "sms";
    }

    @Override
    public void carry(Parcel parcel) {
        LOG.info("A text message would have been sent; no gateway is set up.");
        throw new Refused("sms: no gateway");
    }
}
