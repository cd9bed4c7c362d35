package holdepunkt.oversight;

import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person is called where those who look after the log read: the same each time, and made back into nobody without the installation's key. */
@Component
public class Pseudonyms {

    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 7;

    private final KeyedHash hash;

    Pseudonyms(KeyedHash hash) {
        this.hash = hash;
    }

    /** As in {@code K7F-2QXA}: 35 bits, enough to keep the persons of an area apart. */
    public String of(AreaId area, UUID person) {
        var bytes = hash.of("pseudonym", area + "|" + person);
        var name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            name.append(i == 3 ? "-" : "").append(LETTERS.charAt(bytes[i] & 31));
        }
        return name.toString();
    }
}
