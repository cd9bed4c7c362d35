package holdepunkt.improvement.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The check sees what it was made to see, and leaves alone what is nobody's. */
class WhatGivesSomebodyAwayIsSeenTests {

    private static final long SEED = 1280;

    @Test
    void whatWasPlantedInTwoThousandStoriesIsFound() {
        var missed = new TreeMap<String, List<String>>();
        var all = new PlantedTexts(SEED).planted(2_000);
        all.forEach(one -> missed.computeIfAbsent(one.kind(), kind -> new ArrayList<>()));
        all.stream().filter(one -> !seen(one)).forEach(one -> missed.get(one.kind()).add(one.words()));
        int wrong = missed.values().stream().mapToInt(List::size).sum();
        var rates = missed.entrySet().stream().map(one -> one.getKey().replace(' ', '-') + "-missed=" + one.getValue().size()).collect(Collectors.joining(" "));
        assertThat(missed).allSatisfy((kind, words) -> assertThat(words).as("%s not found", kind)
                .hasSizeLessThanOrEqualTo((int) all.stream().filter(one -> one.kind().equals(kind)).count() / 100));
        Guards.report("stories-that-name-somebody", all.size(), 0, 2_000, SEED, "missed=" + wrong, rates);
    }

    private static boolean seen(PlantedTexts.Planted one) {
        return AnonymityCheck.of(one.text()).stream().anyMatch(finding -> finding.spans().stream().anyMatch(span -> span.from() < one.at() + one.words().length() && one.at() < span.to()));
    }

    @Test
    void ofFiveHundredStoriesThatNameNobodyFewAreStopped() {
        var alarms = new ArrayList<String>();
        var texts = new PlantedTexts(SEED + 1).clean(500);
        texts.forEach(text -> AnonymityCheck.of(text).stream().map(finding -> finding.kind().code() + " " + finding.words()).findFirst().ifPresent(alarms::add));
        Guards.report("stories-that-name-nobody", texts.size(), 0, 500, SEED + 1, "false-alarms=" + alarms.size());
        assertThat(alarms).hasSizeLessThanOrEqualTo(75);
    }

    @Test
    void whatFindsOnePersonIsRefusedAndTheRestIsAskedAbout() {
        assertThat(AnonymityCheck.of("Kari Nordmann, 010203 12345, ring 912 34 567 eller kari@post.no")).extracting(Finding::kind)
                .containsExactly(FindingKind.FULL_NAME, FindingKind.NUMBER_OF_SOMEBODY, FindingKind.PHONE, FindingKind.EMAIL).allMatch(FindingKind::hard);
        assertThat(AnonymityCheck.of("Hun møtte Kari i Storgata, tirsdag 12., fra Moss, 34 år gammel")).extracting(Finding::kind)
                .containsExactly(FindingKind.NAME, FindingKind.PLACE, FindingKind.DATE, FindingKind.PLACE, FindingKind.AGE).noneMatch(FindingKind::hard);
    }

    @Test
    void howLongItTookIsNoDateAndNoAge() {
        for (var text : List.of("Det gikk 3 år.", "Etter 2 måneder kom svaret.", "Hun ventet i 12 år på dette.", "1/2 tablett, kl. 10.10, § 2-5, 24/7", "Den tredje gangen", "den 3. gangen de ringte")) {
            assertThat(AnonymityCheck.of(text)).as(text).isEmpty();
        }
    }

    @Test
    void uncommonThingsThatStandTogetherPointToOnePerson() {
        var together = Combination.of("Hun var gravid og i LAR da det begynte å brenne. Brannen stod i avisa.").orElseThrow();
        assertThat(together.words()).isEqualTo("gravid + LAR + Brannen");
        assertThat(together.spans()).hasSize(3);
        assertThat(Combination.of("Hun var gravid og i LAR.")).as("two kinds are two").isEmpty();
        assertThat(Combination.of("En mor i LAR med psykose ble tvangsinnlagt")).isPresent();
        assertThat(Combination.of("En mor med psykose fikk ikke svar fra NAV")).isEmpty();
        assertThat(Piece.all()).extracting(Piece::kind).contains("service", "diagnosis", "family", "event", "work", "background");
    }

    @Test
    void itDoesNotSeeANameOnNoListWhereASentenceBegins() {
        assertThat(AnonymityCheck.of("Brakjelork ringte.")).as("the page says so").isEmpty();
    }
}
