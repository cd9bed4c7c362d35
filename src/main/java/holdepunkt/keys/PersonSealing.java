package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM with one Tink keyset per person. The first byte is the version of the form; it, the area, person, column and row are authenticated,
 * so that a text moved to another row, or read as another version, does not open.
 */
@Component
class PersonSealing implements Sealing {

    private static final byte VERSION = 1;

    private final PersonKeys keys;

    PersonSealing(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(Place place, PersonText text) {
        try {
            Aead key = keys.of(place.area(), place.person());
            byte[] sealed = key.encrypt(text.reveal().getBytes(StandardCharsets.UTF_8), associated(place));
            byte[] kept = new byte[sealed.length + 1];
            kept[0] = VERSION;
            System.arraycopy(sealed, 0, kept, 1, sealed.length);
            return kept;
        } catch (GeneralSecurityException e) {
            throw new Unreadable(place, e);
        }
    }

    @Override
    public PersonText open(Place place, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != VERSION) {
            throw new Unreadable(place, null);
        }
        try {
            byte[] text = keys.of(place.area(), place.person()).decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), associated(place));
            return PersonText.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(place, e);
        }
    }

    private static byte[] associated(Place place) {
        return String.join("|", Byte.toString(VERSION), place.area().toString(), place.person().toString(), place.column(), place.row().toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
