package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM with a Tink keyset of hers. The first byte is the version of the form and tells which; it, the area, person, column and row are authenticated,
 * so that a text moved to another row, or read as another version, does not open.
 */
@Component
class PersonSealing implements Sealing {

    private final PersonKeys keys;
    private final RowKeys rowKeys;

    PersonSealing(PersonKeys keys, RowKeys rowKeys) {
        this.keys = keys;
        this.rowKeys = rowKeys;
    }

    @Override
    public byte[] seal(Place place, PersonText text) {
        var part = KeyPart.of(place.column());
        try {
            Aead key = part == KeyPart.DIARY ? rowKeys.of(place.area(), place.person(), place.row()) : keys.of(place.area(), place.person(), part);
            byte[] sealed = key.encrypt(text.reveal().getBytes(StandardCharsets.UTF_8), associated(place, part));
            byte[] kept = new byte[sealed.length + 1];
            kept[0] = part.version();
            System.arraycopy(sealed, 0, kept, 1, sealed.length);
            return kept;
        } catch (GeneralSecurityException e) {
            throw new Unreadable(place, e);
        }
    }

    @Override
    public PersonText open(Place place, byte[] sealed) {
        var part = (sealed.length == 0 ? Optional.<KeyPart>empty() : KeyPart.ofVersion(sealed[0])).orElseThrow(() -> new Unreadable(place, null));
        try {
            var key = existing(place, part).orElseThrow(() -> new Unreadable(place, null));
            return PersonText.of(new String(key.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), associated(place, part)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(place, e);
        }
    }

    private Optional<Aead> existing(Place place, KeyPart part) throws GeneralSecurityException {
        return part == KeyPart.DIARY ? rowKeys.existing(place.area(), place.person(), place.row()) : keys.existing(place.area(), place.person(), part);
    }

    private static byte[] associated(Place place, KeyPart part) {
        return String.join("|", Byte.toString(part.version()), place.area().toString(), place.person().toString(), place.column(), place.row().toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
