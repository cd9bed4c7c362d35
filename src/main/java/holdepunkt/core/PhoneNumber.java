package holdepunkt.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number as people write it in Norway: eight digits with any spacing, with or without +47 or 0047; the short ones people are told to
 * call (113, 116 117, 116 123, 0 and four digits); or a foreign number that begins with + or 00. Kept as digits, with + and country code except
 * for the short ones. {@link #formatted()} is for the page; {@code toString} hides it, since a log must not hold whom we call.
 *
 * @throws IllegalArgumentException when the digits are no such number; the message does not repeat them
 */
public record PhoneNumber(String digits) {

    private static final Pattern NORWEGIAN = Pattern.compile("\\+47[2-9]\\d{7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!47)[1-9]\\d{6,14}");
    private static final Pattern SHORT = Pattern.compile("11[023]|116\\d{3}|0\\d{4}");
    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0\\u202f().\\u2010-\\u2015/-]");

    public PhoneNumber {
        if (!isKnownForm(digits)) {
            throw new IllegalArgumentException("Not a phone number");
        }
    }

    /** Reads what somebody typed; empty when it is no phone number. */
    public static Optional<PhoneNumber> read(String typed) {
        var bare = SPACING.matcher(typed.strip()).replaceAll("");
        var number = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        if (number.matches("[2-9]\\d{7}")) {
            number = "+47" + number;
        } else if (number.matches("47[2-9]\\d{7}")) {
            number = "+" + number;
        }
        return isKnownForm(number) ? Optional.of(new PhoneNumber(number)) : Optional.empty();
    }

    /** As people read it aloud: 900 12 345 for mobile and 800 numbers, 22 33 44 55 for fixed ones, 116 117 for short ones. */
    public String formatted() {
        if (!isNorwegian()) {
            return digits.length() == 6 ? grouped(digits, 3, 3) : digits;
        }
        var national = digits.substring(3);
        return "489".indexOf(national.charAt(0)) >= 0 ? grouped(national, 3, 2, 3) : grouped(national, 2, 2, 2, 2);
    }

    /** True when a text message can reach it: a Norwegian mobile, or a foreign number, of which we cannot know. */
    public boolean canReceiveText() {
        return isNorwegian() ? "49".indexOf(digits.charAt(3)) >= 0 : digits.startsWith("+");
    }

    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }

    private boolean isNorwegian() {
        return digits.startsWith("+47");
    }

    private static boolean isKnownForm(String digits) {
        return NORWEGIAN.matcher(digits).matches() || FOREIGN.matcher(digits).matches() || SHORT.matcher(digits).matches();
    }

    private static String grouped(String digits, int... sizes) {
        var text = new StringBuilder();
        int at = 0;
        for (int size : sizes) {
            text.append(at == 0 ? "" : " ").append(digits, at, at += size);
        }
        return text.toString();
    }
}
