package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One answer, or what an answer is held against. */
public sealed interface Value {

    record Truth(boolean yes) implements Value {}

    record Whole(int points) implements Value {}

    record Fraction(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record Line(String text) implements Value {}

    record Chosen(Coding coding) implements Value {}

    /** @param code the unit's code in {@code system}, @param unit the unit in words */
    record Amount(BigDecimal number, @Nullable String unit, @Nullable String system, @Nullable String code) implements Value {}

    /** As a number, where it is one. */
    default @Nullable BigDecimal size() {
        return switch (this) {
            case Whole whole -> BigDecimal.valueOf(whole.points());
            case Fraction fraction -> fraction.number();
            case Amount amount -> amount.number();
            default -> null;
        };
    }
}
