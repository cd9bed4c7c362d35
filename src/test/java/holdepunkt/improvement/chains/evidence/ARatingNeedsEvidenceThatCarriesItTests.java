package holdepunkt.improvement.chains.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.shape.Guards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ARatingNeedsEvidenceThatCarriesItTests {

    private static final long SEED = 0;

    @Test
    void oneSourceOrOpinionsAloneIsLow() {
        assertThat(most(Set.of(), Set.of(), true)).isNull();
        assertThat(most(Set.of(Source.NUMBERS), Set.of(), true)).isEqualTo(Confidence.LOW);
        assertThat(most(Set.of(Source.USER_VOICES, Source.STAFF_VOICES), Set.of(), true)).isEqualTo(Confidence.LOW);
    }

    @Test
    void twoKindsThatAgreeIsMedium() {
        assertThat(most(Set.of(Source.NUMBERS, Source.STAFF_VOICES), Set.of(), false)).isEqualTo(Confidence.MEDIUM);
        assertThat(most(Set.of(Source.NUMBERS, Source.STAFF_VOICES, Source.DOCUMENTS), Set.of(Source.TESTS), true)).isEqualTo(Confidence.MEDIUM);
        assertThat(most(Set.of(Source.NUMBERS, Source.STAFF_VOICES), Set.of(Source.STAFF_VOICES), true)).as("voices that say both agree with nothing").isEqualTo(Confidence.LOW);
        assertThat(most(Set.of(Source.NUMBERS, Source.DOCUMENTS), Set.of(Source.USER_VOICES, Source.TESTS), true)).as("as many against").isEqualTo(Confidence.LOW);
    }

    @Test
    void threeKindsWithUsersAndNumbersSeenFromOutsideIsHigh() {
        var three = Set.of(Source.NUMBERS, Source.USER_VOICES, Source.DOCUMENTS);
        assertThat(most(three, Set.of(), true)).isEqualTo(Confidence.HIGH);
        assertThat(most(three, Set.of(), false)).isEqualTo(Confidence.MEDIUM);
        assertThat(most(Set.of(Source.NUMBERS, Source.STAFF_VOICES, Source.DOCUMENTS), Set.of(), true)).isEqualTo(Confidence.MEDIUM);
        assertThat(most(Set.of(Source.TESTS, Source.USER_VOICES, Source.DOCUMENTS), Set.of(), true)).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void forNoProgressWhatSpeaksAgainstIsWhatAgrees() {
        var against = evidence(Set.of(), Set.of(Source.NUMBERS, Source.DOCUMENTS));
        assertThat(RatingRules.missing(Basis.of(against, Progress.NONE, false), Confidence.MEDIUM)).isEmpty();
        assertThat(RatingRules.missing(Basis.of(against, Progress.GOOD, false), Confidence.LOW)).containsExactly(Need.ONE_SOURCE);
    }

    @Test
    void theRefusalNamesWhatIsMissing() {
        assertThatThrownBy(() -> RatingRules.theEvidenceCarriesIt(Basis.of(evidence(Set.of(Source.NUMBERS), Set.of()), Progress.SOME, false), Confidence.MEDIUM))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.key()).isEqualTo("chains.need.two_kinds"));
        assertThat(RatingRules.missing(Basis.of(evidence(Set.of(Source.NUMBERS), Set.of()), Progress.SOME, false), Confidence.HIGH)).containsExactly(
                Need.TWO_KINDS, Need.THREE_KINDS, Need.USER_VOICES, Need.CHECKED_FROM_OUTSIDE);
    }

    @Test
    void whatIsWithdrawnOrHiddenCarriesNothing() {
        var hidden = one(Source.NUMBERS, Side.SUPPORTS, new Quoted("held", 1, LocalDate.of(2026, 1, 1), null, null), null);
        var withdrawn = one(Source.DOCUMENTS, Side.SUPPORTS, null, new Withdrawal("gjaldt noe annet", "Anna", Instant.EPOCH));
        assertThat(Basis.of(List.of(hidden, withdrawn), Progress.SOME, true).agreeing()).isEmpty();
    }

    /** Every combination of sources for and against, with and without a check, against the rule of the method written in another way. */
    @Test
    void everyCombinationFollowsTheWrittenRule() {
        int cases = 0;
        int wrong = 0;
        for (var supporting : subsets()) {
            for (var against : subsets()) {
                for (var checked : List.of(true, false)) {
                    cases++;
                    wrong += most(supporting, against, checked) == asWritten(supporting, against, checked) ? 0 : 1;
                }
            }
        }
        Guards.report("rating-rule", cases, wrong, 2048, SEED);
        assertThat(wrong).isZero();
    }

    @Test
    void nothingIsEverCalledProved() throws Exception {
        for (var language : List.of("nb", "nn", "en")) {
            var texts = new Properties();
            texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages/chains_" + language + ".properties")));
            assertThat(texts.values()).noneMatch(text -> text.toString().toLowerCase().matches(".*(bevis|prov(e[dn]|es)\\b).*"));
            for (var progress : Progress.values()) {
                for (var confidence : Confidence.values()) {
                    var key = new Rating(UUID.randomUUID(), progress, confidence, "", "", Instant.EPOCH).key();
                    assertThat(texts).containsKey(key);
                    assertThat(texts.getProperty(key).matches(".*(trolig|truleg|probably).*")).isEqualTo(confidence == Confidence.LOW);
                }
            }
        }
    }

    private static @Nullable Confidence asWritten(Set<Source> supporting, Set<Source> against, boolean checked) {
        var agree = EnumSet.noneOf(Source.class);
        agree.addAll(supporting);
        agree.removeAll(against);
        long facts = agree.stream().filter(source -> source != Source.USER_VOICES && source != Source.STAFF_VOICES).count();
        if (agree.isEmpty()) {
            return null;
        } else if (agree.size() < 2 || facts == 0 || agree.size() <= against.size()) {
            return Confidence.LOW;
        }
        boolean full = agree.size() >= 3 && agree.containsAll(List.of(Source.NUMBERS, Source.USER_VOICES)) && against.isEmpty() && checked;
        return full ? Confidence.HIGH : Confidence.MEDIUM;
    }

    private static @Nullable Confidence most(Set<Source> supporting, Set<Source> against, boolean checked) {
        var basis = Basis.of(evidence(supporting, against), Progress.SOME, checked);
        Confidence most = null;
        for (var confidence : Confidence.values()) {
            most = RatingRules.missing(basis, confidence).isEmpty() ? confidence : most;
        }
        return most;
    }

    private static List<Set<Source>> subsets() {
        return IntStream.range(0, 1 << Source.values().length).mapToObj(bits -> {
            Set<Source> some = EnumSet.noneOf(Source.class);
            for (var source : Source.values()) {
                if ((bits >> source.ordinal() & 1) == 1) {
                    some.add(source);
                }
            }
            return some;
        }).toList();
    }

    private static List<Evidence> evidence(Set<Source> supporting, Set<Source> against) {
        var all = new ArrayList<Evidence>();
        supporting.forEach(source -> all.add(one(source, Side.SUPPORTS, null, null)));
        against.forEach(source -> all.add(one(source, Side.SPEAKS_AGAINST, null, null)));
        return all;
    }

    private static Evidence one(Source source, Side side, @Nullable Quoted measure, @Nullable Withdrawal withdrawn) {
        return new Evidence(UUID.randomUUID(), UUID.randomUUID(), EvidenceKind.DOCUMENT, side, source, "t", "", "", "", null, measure, "Anna", Instant.EPOCH, withdrawn);
    }
}
