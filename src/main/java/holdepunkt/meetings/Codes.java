package holdepunkt.meetings;

import holdepunkt.core.BrokenRule;
import java.util.Arrays;
import java.util.Locale;

/** Words of a closed list, as forms and rows write them. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> E read(Class<E> list, String code, String field) {
        return Arrays.stream(list.getEnumConstants()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code)).findFirst()
                .orElseThrow(() -> new BrokenRule("core.error.unreadable", field));
    }
}
