package holdepunkt.promises;

import java.util.Locale;

/** Whose word a mark is. {@code HELPER} marks by her word and is logged as that; {@code ON_BEHALF} has it in writing. */
enum Side {
    PERSON, PROMISER, HELPER, ON_BEHALF;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
