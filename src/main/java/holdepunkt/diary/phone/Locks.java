package holdepunkt.diary.phone;

import holdepunkt.core.Opening;
import holdepunkt.keys.PhoneKeys;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** The lock of the notebook that is opened; for every page that has a pencil on it. */
@Component
public class Locks {

    private final PhoneKeys keys;

    Locks(PhoneKeys keys) {
        this.keys = keys;
    }

    public Lock of(Opening hers) {
        var lock = keys.current(hers.area(), hers.person());
        return new Lock(hers.area().toString(), hers.person().toString(), lock.number(), Base64.getEncoder().encodeToString(lock.half()));
    }
}
