package holdepunkt.improvement.sheets;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words that are hardest to write down in a file, one after the other, always the same for the same seed. */
public final class StrangeWords {

    private static final List<String> WORDS = List.of("Avklarte roller", "=1+1", "+47", "-", "@noen", "'sitat'", "''=", "\"anført\"", "a,b;c", "to\nlinjer", "linje\r\nskift", "null", "~", "yes",
            "2017", "0x1F", "nøkkel: verdi", "# merke", "- strek", "{a}", "[b]", "*stjerne", "&og", "!utrop", "|rør", ">større", "%prosent", "`tast`", "æøåÆØÅ", "“Fra vårt bord”", "😀 sammen",
            "  med luft  ", "dobbel  luft", "tab\there", "\\omvendt\\", "\u00a0hard luft", "\u2028skille", "C0\u0007klokke", "1e3", "2026-11-22", "---", "...", "? spør", "kolon:", "true", "</script>");

    private final Random random;

    public StrangeWords(long seed) {
        random = new Random(seed);
    }

    public String next() {
        return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    public @Nullable String maybe() {
        return coin() ? next() : null;
    }

    public @Nullable Integer line() {
        return coin() ? random.nextInt(5000) : null;
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    public Words plain() {
        return new Words(UUID.randomUUID(), next(), null);
    }

    public Words numbered() {
        return new Words(UUID.randomUUID(), next(), line());
    }

    public <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    public <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(i -> one.get()).toList();
    }
}
