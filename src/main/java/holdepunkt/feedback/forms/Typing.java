package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a typed text is as an answer to a question; null where it is none. */
final class Typing {

    /** Before words that are not one of the numbered options. */
    static final char OWN_WORDS = '=';

    private Typing() {}

    static @Nullable Value value(Item item, String text) {
        if (text.codePoints().anyMatch(sign -> Character.isISOControl(sign) && "\n\r\t".indexOf(sign) < 0 || Character.getType(sign) == Character.SURROGATE)) {
            return null;
        }
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> option(item, text);
            case BOOLEAN -> text.equals("true") || text.equals("false") ? new Value.Truth(text.equals("true")) : null;
            case INTEGER -> text.matches("-?[0-9]{1,9}") ? new Value.Whole(Integer.parseInt(text)) : null;
            case DECIMAL -> isNumber(text) ? new Value.Fraction(number(text)) : null;
            case QUANTITY -> isNumber(text) ? amount(item, number(text)) : null;
            case DATE -> day(text);
            default -> new Value.Line(text);
        };
    }

    private static @Nullable Value option(Item item, String text) {
        if (text.charAt(0) == OWN_WORDS) {
            return new Value.Line(text.substring(1));
        }
        int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        return number < 1 || number > item.options().size() ? null : item.options().get(number - 1).value();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,12}([.,][0-9]{1,6})?");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Value amount(Item item, BigDecimal number) {
        var unit = item.look().unit();
        return unit == null ? new Value.Amount(number, null, null, null) : new Value.Amount(number, unit.in("en"), unit.system(), unit.code());
    }

    private static @Nullable Value day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? new Value.Day(LocalDate.parse(text)) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
