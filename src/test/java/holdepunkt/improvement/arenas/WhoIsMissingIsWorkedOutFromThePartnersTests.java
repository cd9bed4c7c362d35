package holdepunkt.improvement.arenas;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhoIsMissingIsWorkedOutFromThePartnersTests {

    private static final long SEED = 20160601;
    private static final Path FILE = Path.of("src/test/resources/demo/improvement/collaboration-arenas.yaml");

    /** What those who made the first list saw by eye. */
    @Test
    void noneOfTheFourteenHasAllAndNavIsNowhereTheTwoLevelsMeet() throws IOException {
        var report = Gaps.of(taken());
        assertThat(report.known()).hasSize(13);
        assertThat(report.unknown()).extracting(Arena::text).containsExactly("Regionalt forum for rusfeltet");
        assertThat(report.whole()).isEmpty();
        assertThat(report.broad()).hasSize(10);
        assertThat(report.absences()).filteredOn(Absence::fromAll).extracting(absence -> absence.partner().name()).containsExactly("NAV");
        assertThat(report.apart()).isEmpty();
    }

    @Test
    void whoeverItIsAboutMeetsInNoneOfTheForumsThatTalkAboutPersons() throws IOException {
        var report = Gaps.of(taken());
        assertThat(report.forums()).hasSize(4);
        assertThat(report.withoutHer()).isEqualTo(report.forums());
        assertThat(report.unsaid()).extracting(Arena::text).containsExactly("Regionalt forum for rusfeltet");
    }

    @Test
    void withoutPartnersNobodyIsMissing() throws IOException {
        var taken = taken();
        var nobody = new Arenas(null, null, null, null, null, taken.levels(), taken.arenas(), List.of(), null, List.of());
        var report = Gaps.of(nobody);
        assertThat(report.countable()).isFalse();
        assertThat(report.broad()).isEmpty();
        assertThat(report.absences()).isEmpty();
    }

    @Test
    void whereItIsNotWrittenWhoMeetsNobodyIsSaidToBeMissing() {
        var nav = partner("NAV", Side.NAV);
        var unwritten = arena(LevelKind.MIDDLE, List.of());
        var report = Gaps.of(map(List.of(unwritten), List.of(nav)));
        assertThat(report.countable()).isFalse();
        assertThat(report.absences()).allMatch(absence -> absence.missing().isEmpty() && absence.nowhere().isEmpty());
        assertThat(report.unknown()).containsExactly(unwritten);
    }

    @Test
    void aPartnerIsKnownByItsWholeNameAndByOtherWordsForIt() {
        var dps = new Partner(UUID.randomUUID(), "DPS", Side.HEALTH_TRUST, true, List.of("poliklinikken på Tunet"));
        assertThat(dps.meetsIn(arena(LevelKind.MIDDLE, List.of("Elvestad DPS, ruspost")))).isTrue();
        assertThat(dps.meetsIn(arena(LevelKind.MIDDLE, List.of("Poliklinikken på tunet")))).isTrue();
        assertThat(dps.meetsIn(arena(LevelKind.MIDDLE, List.of("DPSen", "XDPS", "poliklinikken")))).isFalse();
        assertThat(new Partner(UUID.randomUUID(), "C++ (ø)", Side.OTHER, true, List.of()).meetsIn(arena(LevelKind.MIDDLE, List.of("gruppa c++ (ø)")))).isTrue();
    }

    /** Held against a count made in another way: by names in a table. */
    @Test
    void theRuleSaysTheSameAsATableOfNames() {
        var random = new Random(SEED);
        var names = List.of("Alfa", "Beta", "Gamma", "Delta", "Epsilon");
        var sides = List.of(Side.MUNICIPALITY, Side.HEALTH_TRUST, Side.NAV, Side.USER_ORGANISATION, Side.HEALTH_TRUST);
        var wrong = new ArrayList<Integer>();
        for (int at = 0; at < 300; at++) {
            var partners = IntStream.range(0, 5).mapToObj(i -> new Partner(UUID.randomUUID(), names.get(i), sides.get(i), random.nextInt(4) > 0, List.of())).toList();
            var arenas = IntStream.range(0, random.nextInt(12)).mapToObj(i -> arena(LevelKind.values()[random.nextInt(3)], names.stream().filter(name -> random.nextInt(3) > 0).toList())).toList();
            var report = Gaps.of(map(arenas, partners));
            var central = partners.stream().filter(Partner::central).map(Partner::name).toList();
            long whole = arenas.stream().filter(arena -> !arena.members().isEmpty() && arena.members().containsAll(central)).count();
            long broad = arenas.stream().filter(arena -> arena.members().contains("Alfa") && (arena.members().contains("Beta") || arena.members().contains("Epsilon"))).count();
            long missing = arenas.stream().filter(arena -> arena.members().contains("Alfa") && (arena.members().contains("Beta") || arena.members().contains("Epsilon")))
                    .mapToLong(arena -> central.stream().filter(name -> !arena.members().contains(name)).count()).sum();
            if (report.whole().size() != whole || report.broad().size() != broad || report.absences().stream().mapToLong(absence -> absence.missing().size()).sum() != missing) {
                wrong.add(at);
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("arena-gaps", 300, wrong.size(), 300, SEED);
    }

    private static Arenas taken() throws IOException {
        return new ArenasFile().read(Files.readString(FILE), Arenas.KIND.blank());
    }

    private static Partner partner(String name, Side side) {
        return new Partner(UUID.randomUUID(), name, side, true, List.of());
    }

    private static Arena arena(LevelKind level, List<String> members) {
        return new Arena(UUID.randomUUID(), level, "Et møte", null, members, null, null, null, null);
    }

    private static Arenas map(List<Arena> arenas, List<Partner> partners) {
        return new Arenas(null, null, null, null, null, Arenas.KIND.blank().levels(), arenas, List.of(), null, partners);
    }
}
