package holdepunkt.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A Norwegian birth number or D-number: eleven digits whose date exists and whose two control digits add up (modulo 11, weights of the Tax
 * Administration). The synthetic series are read as well: month + 80 (the Tax Administration's Tenor) and month + 40 (NAV's test persons).
 * Numbers given under the looser control digits planned from 2032 are not read. Never printed: {@code toString} hides it, and
 * {@link #digits()} is for keyed hashes and sealed storage only.
 *
 * @throws IllegalArgumentException when the digits are no such number; the message does not repeat them
 */
public record NationalId(String digits) {

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    public NationalId {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a national identity number");
        }
    }

    /** Reads what somebody typed, spaces allowed; empty when it is no such number. */
    public static Optional<NationalId> read(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f.-]", "");
        return isValid(digits) ? Optional.of(new NationalId(digits)) : Optional.empty();
    }

    /** True for numbers made for tests and demonstrations, which belong to nobody. */
    public boolean isSynthetic() {
        return month(digits) > 40;
    }

    /** True for the number of somebody who is not (yet) registered as resident. */
    public boolean isDNumber() {
        return day(digits) > 40;
    }

    public LocalDate birthDate() {
        return birthDate(digits);
    }

    @Override
    public String toString() {
        return "NationalId[hidden]";
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{11}") || !addsUp(digits, FIRST_WEIGHTS) || !addsUp(digits, SECOND_WEIGHTS)) {
            return false;
        }
        try {
            birthDate(digits);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean addsUp(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    private static LocalDate birthDate(String digits) {
        int month = month(digits);
        int realMonth = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
        int day = day(digits);
        return LocalDate.of(year(part(digits, 4, 6), part(digits, 6, 9)), realMonth, day > 40 ? day - 40 : day);
    }

    /** The individual number tells the century; see the Tax Administration's table of series. */
    private static int year(int ofCentury, int individual) {
        if (individual < 500 || individual >= 900 && ofCentury >= 40) {
            return 1900 + ofCentury;
        }
        if (ofCentury < 40) {
            return 2000 + ofCentury;
        }
        if (individual < 750 && ofCentury >= 54) {
            return 1800 + ofCentury;
        }
        throw new DateTimeException("No such series");
    }

    private static int day(String digits) {
        return part(digits, 0, 2);
    }

    private static int month(String digits) {
        return part(digits, 2, 4);
    }

    private static int part(String digits, int from, int until) {
        return Integer.parseInt(digits, from, until, 10);
    }
}
