package holdepunkt.improvement.factors.files;

import holdepunkt.improvement.factors.Context;
import holdepunkt.improvement.factors.ContextKind;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.Factor;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.Passage;
import holdepunkt.improvement.factors.Priority;
import holdepunkt.improvement.factors.PriorityTable;
import holdepunkt.improvement.factors.Said;
import holdepunkt.improvement.factors.Transcription;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Factor maps of every shape, with the words that are hardest to write down. */
final class GeneratedMaps {

    private static final List<String> WORDS = List.of("Avklarte roller", "=1+1", "-", "@noen", "'sitat'", "\"anført\"", "a,b;c", "to\nlinjer", "null", "~", "yes", "2017", "0x1F", "nøkkel: verdi",
            "# merke", "- strek", "{a}", "[b]", "*stjerne", "&og", "!utrop", "|rør", ">større", "%prosent", "æøåÆØÅ", "“Fra vårt bord”", "😀 sammen", "  med luft  ", "tab\there", "\\omvendt\\",
            "\u00a0hard luft", "\u2028skille", "C0\u0007klokke", "1e3", "2026-11-22", "---", "? spør", "kolon:", "</script>");

    private final Random random;

    GeneratedMaps(long seed) {
        random = new Random(seed);
    }

    FactorMap next() {
        var contexts = Arrays.stream(ContextKind.values()).map(kind -> new Context(kind, words(), maybe(words()), some(5, this::factor))).toList();
        var findings = contexts.stream().flatMap(one -> one.factors().stream()).flatMap(one -> one.findings().stream()).map(Finding::id).toList();
        return new FactorMap(words(), passage(), passage(), passage(), contexts, some(5, () -> priority(findings)),
                new PriorityTable(maybe(words()), maybe(words()), Stream.generate(this::words).limit(PriorityTable.ROWS).toList()), maybe("published"), random.nextBoolean() ? null : transcript());
    }

    private Factor factor() {
        return new Factor(UUID.randomUUID(), maybe("habit"), words(), maybe(words()), some(6, () -> new Finding(UUID.randomUUID(), words(), effect(), line())));
    }

    private Priority priority(List<UUID> findings) {
        return new Priority(UUID.randomUUID(), words(), random.nextBoolean() ? "" : words(), line(), findings.stream().filter(one -> random.nextInt(6) == 0).toList(),
                Stream.generate(() -> random.nextInt(4) == 0 ? "" : words()).limit(PriorityTable.ROWS).toList());
    }

    private Passage passage() {
        var passage = new Passage(maybe(words()), some(4, () -> new Said(words(), line())));
        return passage.isEmpty() ? Passage.NONE : passage;
    }

    private Transcription transcript() {
        return new Transcription(words(), maybe(words()), maybe(words()), maybe("en"), maybe(words()), maybe(words()), maybe(words()), maybe(words()), maybe(words()), maybe(words()));
    }

    private Effect effect() {
        return Effect.values()[random.nextInt(Effect.values().length)];
    }

    private String words() {
        var words = WORDS.get(random.nextInt(WORDS.size()));
        return random.nextBoolean() ? words : words + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private @Nullable Integer line() {
        return random.nextBoolean() ? null : random.nextInt(5000);
    }

    private @Nullable String maybe(String words) {
        return random.nextInt(3) == 0 ? null : words;
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most)).toList();
    }
}
