package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.chains.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chains of every shape, with the words that are hardest to write down. */
final class GeneratedChains {

    private static final List<String> WORDS = List.of("Avklarte roller", "=1+1", "+47", "-", "@noen", "'sitat'", "''=", "\"anført\"", "a,b;c", "to\nlinjer", "linje\r\nskift", "null", "~", "yes",
            "2017", "0x1F", "nøkkel: verdi", "# merke", "- strek", "{a}", "[b]", "*stjerne", "&og", "!utrop", "|rør", ">større", "%prosent", "`tast`", "æøåÆØÅ", "“Fra vårt bord”", "😀 sammen",
            "  med luft  ", "dobbel  luft", "tab\there", "\\omvendt\\", "\u00a0hard luft", "\u2028skille", "C0\u0007klokke", "1e3", "2026-11-22", "---", "...", "? spør", "kolon:", "Ledere:", "</script>");

    private final Random random;

    GeneratedChains(long seed) {
        random = new Random(seed);
    }

    Chain next() {
        var kinds = Arrays.stream(ColumnKind.values()).filter(kind -> kind != ColumnKind.HOW_THEY_FEEL || random.nextBoolean()).toList();
        var columns = new ArrayList<Column>();
        for (var kind : kinds) {
            columns.add(new Column(random.nextBoolean() ? kind.code() : words(), kind, words(), some(4, this::group)));
        }
        var plain = new Chain(words(), List.copyOf(columns), List.of(), random.nextInt(3) == 0 ? null : transcript());
        return new Chain(plain.title(), plain.columns(), links(plain), plain.transcript());
    }

    private CellGroup group() {
        return new CellGroup(UUID.randomUUID(), maybe(words()), some(5, () -> new Stone(UUID.randomUUID(), words(), maybe(words()), random.nextBoolean() ? random.nextInt(5000) : null)));
    }

    private List<Link> links(Chain chain) {
        var stones = chain.stones().toList();
        var links = new ArrayList<Link>();
        for (var from : stones) {
            for (var to : stones) {
                boolean forward = chain.columnOf(from.id()).orElseThrow().kind().ordinal() < chain.columnOf(to.id()).orElseThrow().kind().ordinal();
                if (forward && random.nextInt(8) == 0) {
                    links.add(new Link(UUID.randomUUID(), from.id(), to.id(), some(3, this::words), some(3, this::words)));
                }
            }
        }
        return List.copyOf(links);
    }

    private Transcript transcript() {
        return new Transcript("a.txt", maybe(words()), maybe("kjede-" + random.nextInt(100)), maybe(words()), random.nextBoolean() ? random.nextInt(5000) : null, some(3, this::words), some(3, this::words));
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(i -> one.get()).toList();
    }

    /** The same chain whatever its parts are called. */
    static Chain nameless(Chain chain) {
        var ids = new ArrayList<UUID>();
        chain.groups().forEach(group -> ids.add(group.id()));
        chain.stones().forEach(stone -> ids.add(stone.id()));
        var columns = chain.columns().stream().map(column -> new Column(column.key(), column.kind(), column.heading(), column.groups().stream()
                .map(group -> new CellGroup(number(ids, group.id()), group.name(), group.stones().stream()
                        .map(stone -> new Stone(number(ids, stone.id()), stone.text(), stone.owner(), stone.line())).toList())).toList())).toList();
        var links = chain.links().stream().map(link -> new Link(new UUID(0, 0), number(ids, link.from()), number(ids, link.to()), link.assumptions(), link.risks())).toList();
        return new Chain(chain.title(), columns, links, chain.transcript());
    }

    private static UUID number(List<UUID> ids, UUID id) {
        return new UUID(0, ids.indexOf(id) + 1L);
    }
}
