package holdepunkt.insight.telling;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.insight.TrialReport;
import holdepunkt.promises.events.PromiseMade;
import holdepunkt.promises.events.PromiseMarked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was promised to her ends with a death or a move. Only what somebody said became of it is told; silence is told as nothing. */
class APromiseNobodyMarkedIsNotBrokenTests {

    private static final AreaId AREA = new AreaId(UUID.randomUUID());
    private static final PersonId SHE = new PersonId(UUID.randomUUID());
    private static final UUID PROMISE = UUID.randomUUID();

    @Test
    void thatItWasMadeSaysNothingOfWhatBecameOfIt() {
        assertThat(EventWords.of(new PromiseMade(AREA, SHE, PROMISE, UUID.randomUUID(), "i_do", LocalDate.of(2026, 5, 4)))).singleElement()
                .satisfies(told -> assertThat(told.what()).isEqualTo("promised"));
    }

    @Test
    void keptThenNotThenKeptIsThreeThings() {
        var moment = Instant.parse("2026-05-04T10:00:00Z");
        var told = Stream.of("kept", "not_kept", "kept").map(mark -> new PromiseMarked(AREA, SHE, PROMISE, "person", mark, null, moment.plusSeconds(mark.length()).plusSeconds(60)));
        assertThat(told.flatMap(one -> EventWords.of(one).stream())).extracting(Told::word).containsExactly("person_kept", "person_not_kept", "person_kept");
    }

    @Test
    void whatIsSaidForHerIsHerSide() {
        assertThat(Stream.of("person", "helper", "on_behalf", "promiser").flatMap(side -> EventWords.of(new PromiseMarked(AREA, SHE, PROMISE, side, "kept", null, Instant.EPOCH)).stream()))
                .extracting(Told::word).containsExactly("person_kept", "person_kept", "person_kept", "service_kept");
    }

    @Test
    void noTrialCountsAPromise() {
        assertThat(TrialReport.KEYS).noneMatch(key -> key.contains("promise") || key.contains("kept") || key.contains("broken"));
    }
}
