package holdepunkt.diary.over;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.diary.Entry;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Used;
import holdepunkt.diary.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What she asked to see, from her own pages: words, days and marks, and never a number or a judgement. */
class HerPagesBesideEachOtherTests {

    private static final List<Entry> PAGES = List.of(
            page(1, "Krangel med mamma. Jeg var redd.", "Krangel", Used.USED, "Skam", List.of("mamma")),
            page(3, "Mamma ringte, og det var stille etterpå.", "", null, "", List.of()),
            page(3, "Stille kveld", "", null, "", List.of("ro")),
            page(40, "Redd igjen, ringte mamma", "Ingen hjemme", Used.NOT_USED, "Sov", List.of("mamma")));

    @Test
    void nothingIsWorkedOutThatSheHasNotAskedFor() {
        var words = OverTime.of(EnumSet.of(Look.WORDS), PAGES);
        assertThat(words.days()).isEmpty();
        assertThat(words.chain()).isEmpty();
        assertThat(words.marks()).isEmpty();
        assertThat(OverTime.NOTHING.looks()).isEmpty();
    }

    @Test
    void theWordsThatComeBackAreHersAndNotTheSmallOnes() {
        var words = OverTime.of(EnumSet.of(Look.WORDS), PAGES).words();
        assertThat(words.stream().map(OverTime.Found::what)).startsWith("mamma").contains("redd", "stille", "ringte")
                .doesNotContain("krangel", "jeg", "var", "det", "kveld", "med");
        assertThat(words.getFirst().where()).extracting(OverTime.Spot::day).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void eachDayOfTheCalendarStandsOnceAndNoDayIsMissed() {
        var days = OverTime.of(EnumSet.of(Look.CALENDAR), PAGES).days();
        assertThat(days.keySet()).containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 1));
        assertThat(days.get(YearMonth.of(2026, 1))).extracting(OverTime.Spot::day).containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 4));
    }

    @Test
    void whatStoodBeforeAndAfterStandsAsSheWroteItWhicheverWayItWent() {
        var chain = OverTime.of(EnumSet.of(Look.CHAIN), PAGES).chain();
        assertThat(chain).extracting(one -> one.leaf().used()).containsExactly(Used.NOT_USED, Used.USED);
        assertThat(OverTime.of(EnumSet.of(Look.MARKS), PAGES).marks()).extracting(OverTime.Found::what).containsExactly("mamma", "ro");
    }

    private static Entry page(int day, String text, String before, @Nullable Used used, String after, List<String> marks) {
        var at = LocalDateTime.of(2026, 1, 1, 12, 0).plusDays(day);
        var leaf = new Leaf(at, text, "", "", "", "", before, used, after, "", null, marks, "");
        return new Entry(UUID.randomUUID(), List.of(new Version(UUID.randomUUID(), null, leaf, Instant.EPOCH, false)), 0);
    }
}
