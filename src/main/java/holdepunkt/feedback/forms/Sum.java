package holdepunkt.feedback.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What answers add up to, by one of the three expressions this engine knows; there is no language of expressions behind it.
 *
 * @param of the questions that count, by their link
 * @param expression as it was written
 */
public record Sum(Kind kind, List<String> of, String expression, @Nullable String description) {

    private static final Pattern KNOWN = Pattern.compile("%resource\\.descendants\\(\\)\\.where\\(linkId in \\(('[^'|]{1,64}'(?:\\|'[^'|]{1,64}'){0,49})\\)\\)\\.answer\\.(value\\.sum\\(\\)|value\\.ordinal\\(\\)\\.sum\\(\\)|count\\(\\))");

    /** {@code value.sum()} adds numbers, {@code value.ordinal().sum()} what the chosen options count for, {@code count()} the answers. */
    public enum Kind { NUMBERS, ORDINALS, ANSWERS }

    /** Empty for any other expression. */
    public static Optional<Sum> of(String expression, @Nullable String description) {
        var match = KNOWN.matcher(expression);
        if (!match.matches()) {
            return Optional.empty();
        }
        var kind = match.group(2).startsWith("count") ? Kind.ANSWERS : match.group(2).contains("ordinal") ? Kind.ORDINALS : Kind.NUMBERS;
        return Optional.of(new Sum(kind, Arrays.stream(match.group(1).split("\\|")).map(one -> one.substring(1, one.length() - 1)).toList(), expression, description));
    }

    /** Empty when a question that counts was not answered: a sum with a part missing is another number. */
    Optional<BigDecimal> over(Form form, Answers answers) {
        var parts = new ArrayList<BigDecimal>();
        for (var link : of) {
            var given = answers.all(link);
            if (given.isEmpty() && kind != Kind.ANSWERS) {
                return Optional.empty();
            }
            given.forEach(value -> parts.add(part(form.item(link), value)));
        }
        return parts.contains(null) ? Optional.empty() : Optional.of(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private @Nullable BigDecimal part(Item item, Value value) {
        return switch (kind) {
            case ANSWERS -> BigDecimal.ONE;
            case NUMBERS -> value.size();
            case ORDINALS -> item.options().stream().filter(option -> option.is(value)).map(Option::ordinal).findFirst().orElse(null);
        };
    }
}
