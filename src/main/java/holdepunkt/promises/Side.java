package holdepunkt.promises;

import java.util.Locale;

/** Whose word a mark is. {@code HELPER} marks by her word and is logged as that. */
enum Side {
    PERSON, PROMISER, HELPER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
