package holdepunkt.feedback.forms;

import holdepunkt.feedback.forms.Wrong.Reason;
import org.jspecify.annotations.Nullable;

/** Whether one answer fits its question. */
final class Fitting {

    private Fitting() {}

    static @Nullable Reason reason(Item item, Value value) {
        if (!isOfKind(item.type(), value)) {
            return item.type().hasOptions() ? Reason.NOT_AN_OPTION : Reason.NOT_THIS_KIND;
        }
        if (item.type().hasOptions() && item.options().stream().noneMatch(option -> option.is(value)) && !isOwnWords(item, value)) {
            return Reason.NOT_AN_OPTION;
        }
        if (value instanceof Value.Line line && line.text().length() > (item.maxLength() == null ? AnswerRules.LONGEST : item.maxLength())) {
            return Reason.TOO_LONG;
        }
        return outside(item.look(), value);
    }

    private static boolean isOfKind(ItemType type, Value value) {
        return switch (type) {
            case GROUP, DISPLAY -> false;
            case CHOICE, OPEN_CHOICE -> !(value instanceof Value.Truth || value instanceof Value.Amount || value instanceof Value.Fraction);
            case BOOLEAN -> value instanceof Value.Truth;
            case INTEGER -> value instanceof Value.Whole;
            case DECIMAL -> value instanceof Value.Fraction;
            case DATE -> value instanceof Value.Day;
            case STRING, TEXT -> value instanceof Value.Line line && (type == ItemType.TEXT || !line.text().contains("\n"));
            case QUANTITY -> value instanceof Value.Amount;
        };
    }

    private static boolean isOwnWords(Item item, Value value) {
        return item.type() == ItemType.OPEN_CHOICE && value instanceof Value.Line;
    }

    private static @Nullable Reason outside(Look look, Value value) {
        var least = look.least() == null ? null : Comparing.order(value, look.least());
        var most = look.most() == null ? null : Comparing.order(value, look.most());
        if (least != null && least < 0) {
            return Reason.TOO_LOW;
        }
        return most != null && most > 0 ? Reason.TOO_HIGH : null;
    }
}
