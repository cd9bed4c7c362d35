package holdepunkt.improvement.factors;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A map before anything was found. @param words the text a key names, in the language of whoever begins it: from then on it is the group's own */
public record EmptyMap(String title, FactorSet set, UnaryOperator<String> words) {

    public FactorMap make() {
        var contexts = Arrays.stream(ContextKind.values()).map(kind -> new Context(kind, words.apply("factors.context." + kind.code()),
                words.apply("factors.context." + kind.code() + ".about"),
                set.factors(kind).stream().map(code -> Factor.of(code, words.apply("factors.name." + code))).toList())).toList();
        var rows = List.of("goal", "now", "gaps", "success").stream().map(row -> words.apply("factors.row." + row)).toList();
        return new FactorMap(FactorRules.aNameIsShort(title, "title"), Passage.NONE, Passage.NONE, Passage.NONE, contexts, List.of(),
                new PriorityTable(null, null, rows), set.code(), null);
    }
}
