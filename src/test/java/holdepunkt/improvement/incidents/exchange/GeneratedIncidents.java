package holdepunkt.improvement.incidents.exchange;

import holdepunkt.improvement.incidents.action.Look;
import holdepunkt.improvement.incidents.action.Outcome;
import holdepunkt.improvement.incidents.readings.Method;
import holdepunkt.improvement.incidents.readings.Passage;
import holdepunkt.improvement.incidents.readings.TransitionSheet;
import holdepunkt.improvement.incidents.readings.TwoReadings;
import holdepunkt.improvement.incidents.telling.Age;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Lasted;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Step;
import holdepunkt.improvement.incidents.telling.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stories of every shape, with nobody in them. The same for the same seed. */
final class GeneratedIncidents {

    private static final List<String> WORDS = List.of("Ingen ringte", "- svaret kom for sent: igjen", "«Dette er ikke vårt bord»", "# brevet lå", "Éin visste det", "the list was full", "ja", "null", "3 uker", "på to linjer\nog én til", "æøå §", "'");

    private final Random random;

    GeneratedIncidents(long seed) {
        random = new Random(seed);
    }

    IncidentFile story() {
        var incident = new Incident(pick(Turn.values()), words(), words(), words(), pick(Lasted.values()), maybe(() -> pick(Age.values())), maybe(() -> "child_youth_to_adult"), words(), words(),
                Stream.of(Role.values()).filter(role -> role == Role.GP || random.nextInt(4) == 0).toList(), random.nextBoolean() ? "" : "vaktmester", words(), some(3, this::line), Stream.of(line()).toList(), words(),
                some(5, this::step));
        var actions = IntStream.range(0, random.nextInt(4)).mapToObj(this::action).toList();
        return new IncidentFile(incident, random.nextBoolean() ? Map.of() : Map.of("name:bach", "det er musikken"), actions);
    }

    TwoReadings readings() {
        return new TwoReadings(maybe(this::words), maybe(this::words), maybe(() -> new Method(maybe(this::words), maybe(() -> random.nextInt(900)), maybe(() -> random.nextInt(9)), some(3, this::words), maybe(this::words))),
                some(3, this::passage), some(3, this::passage), some(3, this::passage), some(3, this::passage));
    }

    TransitionSheet transitions() {
        var passages = some(6, this::passage);
        return new TransitionSheet(maybe(this::words), maybe(this::words), passages, maybe(this::words), maybe(this::words), maybe(this::passage),
                IntStream.range(0, passages.size()).mapToObj(at -> "key_" + at).toList());
    }

    private Passage passage() {
        return new Passage(words(), maybe(() -> random.nextInt(900)));
    }

    private Line line() {
        return Line.of(words()).under(null, random.nextBoolean() ? "" : words());
    }

    private Step step() {
        return new Step(UUID.randomUUID(), words(), words(), maybe(() -> pick(Role.values())), random.nextBoolean() ? "" : words());
    }

    private IncidentFile.Action action(int at) {
        var by = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        return new IncidentFile.Action(words(), words(), by, by.plusDays(30), at > 0 && random.nextBoolean() ? at - 1 : null, maybe(() -> new Look(pick(Outcome.values()), words(), Instant.EPOCH)));
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> T maybe(Supplier<T> one) {
        return random.nextBoolean() ? one.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
