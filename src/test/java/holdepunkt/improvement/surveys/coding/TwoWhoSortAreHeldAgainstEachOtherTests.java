package holdepunkt.improvement.surveys.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreement by golden values, and the table that is made of what stands. */
class TwoWhoSortAreHeldAgainstEachOtherTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Theme TRUST = new Theme(UUID.randomUUID(), "Tillit");
    private static final Theme PLACES = new Theme(UUID.randomUUID(), "Faste møteplasser");
    private static final List<Coder> BOTH = List.of(new Coder(ONE, "Anna", true), new Coder(OTHER, "Bo", true));

    /** Krippendorff 2011, Computing Krippendorff's alpha-reliability, B: nominal data, two observers, five values. */
    @Test
    void nominalAlphaIsAsInTheTextbook() {
        var agreement = coding("aabbdcccedda", "babbbccceddd").agreement();
        assertThat(agreement.n()).isEqualTo(12);
        assertThat(agreement.same()).isEqualTo(9);
        assertThat(agreement.percent()).isEqualTo(75);
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(.692, within(.0005));
        assertThat(agreement.band()).isEqualTo("tentative");
    }

    /** The same, A: two values. */
    @Test
    void chanceIsTakenAway() {
        assertThat(coding("abaaaaaaba", "bbbaabaaaa").agreement().alpha().orElseThrow()).isCloseTo(.095, within(.0005));
        assertThat(coding("aaaa", "aaaa").agreement().alpha()).as("all in one column: chance could not differ").isEmpty();
        assertThat(coding("", "").agreement().band()).isEqualTo("none");
    }

    @Test
    void whatBothSaidStandsAndWhatDiffersWaitsForAThirdRound() {
        var agreed = sorted(new Code(Belongs.BARRIER, TRUST.id()), new Code(Belongs.BARRIER, TRUST.id()), null);
        var open = sorted(new Code(Belongs.GOAL, PLACES.id()), new Code(Belongs.MEASURE, PLACES.id()), null);
        var settled = sorted(new Code(Belongs.GOAL, PLACES.id()), new Code(Belongs.MEASURE, PLACES.id()), new Sorted.Settled(new Code(Belongs.MEASURE, PLACES.id()), "Det er noe å gjøre", "Anna"));
        var table = CodeTable.of(new Coding(BOTH, List.of(TRUST, PLACES), List.of(agreed, open, settled)));
        assertThat(table.unsettled()).isEqualTo(1);
        assertThat(table.lines()).extracting(CodeTable.Line::label).containsExactly("Tillit", "Faste møteplasser");
        assertThat(table.lines().getFirst().in(Belongs.BARRIER)).containsExactly(new CodeTable.Entry("Sagt", agreed.id()));
        assertThat(table.lines().getFirst().in(Belongs.GOAL)).as("nobody answered this").isEmpty();
        assertThat(table.lines().getLast().in(Belongs.MEASURE)).hasSize(1);
    }

    @Test
    void nothingStandsBeforeBothAreDone() {
        var agreed = sorted(new Code(Belongs.BARRIER, TRUST.id()), new Code(Belongs.BARRIER, TRUST.id()), null);
        var begun = new Coding(List.of(new Coder(ONE, "Anna", true), new Coder(OTHER, "Bo", false)), List.of(TRUST), List.of(agreed));
        assertThat(CodeTable.of(begun).isEmpty()).isTrue();
        assertThat(begun.mayStillMark()).isFalse();
    }

    private static Coding coding(String one, String other) {
        return new Coding(BOTH, List.of(TRUST), IntStream.range(0, one.length())
                .mapToObj(at -> sorted(new Code(column(one.charAt(at)), TRUST.id()), new Code(column(other.charAt(at)), TRUST.id()), null)).toList());
    }

    private static Belongs column(char value) {
        return Belongs.values()[value - 'a'];
    }

    private static Sorted sorted(Code one, Code other, Sorted.@Nullable Settled settled) {
        var codes = new LinkedHashMap<>(Map.of(ONE, one));
        codes.put(OTHER, other);
        return new Sorted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Sagt", codes, settled);
    }
}
