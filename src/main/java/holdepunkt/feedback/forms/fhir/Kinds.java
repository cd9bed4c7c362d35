package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Condition;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.ItemType;
import holdepunkt.feedback.forms.Look;
import holdepunkt.feedback.forms.Value;

/** Which kinds of values go together. */
final class Kinds {

    private Kinds() {}

    static boolean canBeHeldAgainst(Item asked, Condition condition) {
        var answer = condition.answer();
        boolean ordered = !condition.operator().ordersThem() || asked.type().isNumber() || asked.type() == ItemType.DATE;
        return ordered && switch (asked.type()) {
            case BOOLEAN -> answer instanceof Value.Truth;
            case INTEGER, DECIMAL -> answer instanceof Value.Whole || answer instanceof Value.Fraction;
            case QUANTITY -> answer instanceof Value.Amount;
            case DATE -> answer instanceof Value.Day;
            case STRING, TEXT -> answer instanceof Value.Line;
            default -> answer instanceof Value.Chosen || answer instanceof Value.Line || answer instanceof Value.Whole || answer instanceof Value.Day;
        };
    }

    static boolean limits(ItemType type, Value limit) {
        return switch (limit) {
            case Value.Whole whole -> type.isNumber();
            case Value.Fraction fraction -> type == ItemType.DECIMAL || type == ItemType.QUANTITY;
            default -> type == ItemType.DATE && limit instanceof Value.Day;
        };
    }

    static boolean isUpsideDown(Look look) {
        if (look.least() instanceof Value.Day from && look.most() instanceof Value.Day to) {
            return from.date().isAfter(to.date());
        }
        var least = look.least() == null ? null : look.least().size();
        var most = look.most() == null ? null : look.most().size();
        return least != null && most != null && least.compareTo(most) > 0;
    }
}
