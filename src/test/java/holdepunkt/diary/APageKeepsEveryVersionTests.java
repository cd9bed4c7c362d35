package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.PersonText;
import holdepunkt.shape.Guards;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class APageKeepsEveryVersionTests {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 22, 5);
    private static final Leaf WHOLE = new Leaf(AT, "Tung dag", "Bussen gikk", "Jeg gikk hjem", "At jeg vil bo her", "Ro", "Krangel", Used.NOT_USED, "Sov godt", "som regn",
            Face.TIRED, List.of("buss", "hjem"), "Per");

    @Test
    void twoThatWroteOnFromTheSamePageAreBothItsHeads() {
        var first = version(null, 0, false);
        var phone = version(first.id(), 2, false);
        var desk = version(first.id(), 1, false);
        var entry = new Entry(UUID.randomUUID(), List.of(first, phone, desk), 0);
        assertThat(entry.heads()).containsExactly(phone, desk);
        assertThat(entry.isInTwo()).isTrue();
        assertThat(entry.earlier()).containsExactly(first);
    }

    @Test
    void theOneSheSetAsideStandsAmongWhatItSaidBefore() {
        var first = version(null, 0, false);
        var aside = version(first.id(), 1, true);
        var chosen = version(first.id(), 2, false);
        var entry = new Entry(UUID.randomUUID(), List.of(first, aside, chosen), 0);
        assertThat(entry.head()).isEqualTo(chosen);
        assertThat(entry.isInTwo()).isFalse();
        assertThat(entry.earlier()).containsExactly(aside, first);
    }

    /** However versions come and whatever they follow, each is a head or among what was before, and none twice. */
    @Test
    void noVersionIsEverLostFromAPage() {
        var random = new Random(20261122);
        int wrong = 0;
        for (int i = 0; i < 500; i++) {
            var versions = new ArrayList<Version>();
            for (int many = 1 + random.nextInt(9); many > 0; many--) {
                versions.add(version(versions.isEmpty() || random.nextInt(6) == 0 ? null : versions.get(random.nextInt(versions.size())).id(), random.nextInt(50), false));
            }
            var entry = new Entry(UUID.randomUUID(), versions, 0);
            var shown = new ArrayList<>(entry.heads());
            shown.addAll(entry.earlier());
            wrong += !entry.heads().isEmpty() && shown.size() == versions.size() && new HashSet<>(shown).equals(new HashSet<>(versions)) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        Guards.report("versions-of-a-page", 500, wrong, 500, 20261122);
    }

    @Test
    void whatIsSealedIsReadBackAsItWasWritten() {
        assertThat(LeafJson.read(LeafJson.write(WHOLE).reveal())).isEqualTo(WHOLE);
        assertThat(LeafJson.read(LeafJson.write(Leaf.of(AT, "ett ord")).reveal())).isEqualTo(Leaf.of(AT, "ett ord"));
        assertThat(LeafJson.write(WHOLE).reveal()).isEqualTo(LeafJson.write(LeafJson.read(LeafJson.write(WHOLE).reveal())).reveal());
    }

    @Test
    void itsLengthTellsLittle() {
        for (int words = 0; words < 60; words++) {
            assertThat(bytes(LeafJson.write(Leaf.of(AT, "blåbær ".repeat(words)))) % 256).as("%d words", words).isZero();
        }
        assertThat(bytes(LeafJson.write(Leaf.of(AT, "nei")))).isEqualTo(bytes(LeafJson.write(Leaf.of(AT, "ja, og det var fint"))));
    }

    @Test
    void whatIsNoPageIsRefused() {
        for (var bad : List.of("", "[]", "{}", "{\"at\":\"i går\"}", "{\"at\":\"2026-11-20T22:05\",\"text\":7}", "null", "{\"at\":null}")) {
            assertThatThrownBy(() -> LeafJson.read(bad)).as(bad).isInstanceOf(LeafJson.NoLeaf.class);
        }
    }

    @Test
    void aFaceAloneIsAPageAndNothingIsNot() {
        assertThat(Leaf.of(AT, " \n").isBlank()).isTrue();
        assertThat(new Leaf(AT, "", "", "", "", "", "", null, "", "", Face.HEAVY, List.of(), "").isBlank()).isFalse();
        assertThat(WHOLE).hasToString("•••");
        assertThat(Leaf.of(AT, "😀".repeat(500)).start()).endsWith(" …").doesNotContain("\uFFFD");
    }

    private static Version version(@Nullable UUID follows, int minute, boolean aside) {
        return new Version(UUID.randomUUID(), follows, Leaf.of(AT, "ord"), Instant.ofEpochSecond(60L * minute), aside);
    }

    private static int bytes(PersonText text) {
        return text.reveal().getBytes(StandardCharsets.UTF_8).length;
    }
}
