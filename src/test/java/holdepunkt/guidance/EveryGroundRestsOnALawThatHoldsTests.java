package holdepunkt.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.PolicyLines;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EveryGroundRestsOnALawThatHoldsTests {

    private final LegalBases bases = new LegalBases(new Acts());

    @Test
    void everyGroundOfThePolicyNamesTheSectionItRestsOn() {
        PolicyLines.read().lines().stream().map(PolicyLines.Line::ground).filter(ground -> !ground.startsWith("system:") && !ground.equals("own")).distinct()
                .forEach(ground -> assertThat(bases.of(ground, LocalDate.of(2026, 11, 22))).as(ground).hasValueSatisfying(basis -> assertThat(basis.act().section()).startsWith("§")));
        assertThat(bases.of("own", LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void whatDoesNotNeedHerYesSaysSo() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(bases.of("shared", day).orElseThrow().hersToSay()).isTrue();
        assertThat(bases.of("office", day).orElseThrow().hersToSay()).isFalse();
        assertThat(bases.of("emergency", day).orElseThrow().hersToSay()).isFalse();
    }
}
