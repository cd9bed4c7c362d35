package holdepunkt.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.Life;
import holdepunkt.insight.LifeRecords;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each measure, counted by the database from what was told, against the same counted by hand from what happened. */
@Staged
class EveryMeasureCountsAsItsDefinitionSaysTests {

    private static final long SEED = 20261122;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PEOPLE = 400;

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    TellingAnew anew;
    @Autowired
    Tallies tallies;
    @Autowired
    Gate gate;

    @Test
    void everyMonthOfEveryVersion() throws SQLException {
        var area = founding.found("Målvik");
        var life = new Life(SEED, PEOPLE, TODAY);
        try (var superuser = stage.superuser()) {
            LifeRecords.write(life, area, superuser);
        }
        anew.anew(area);
        var definitions = Definitions.now().stream().flatMap(one -> Definitions.versions(one.measure().key()).stream()).toList();
        long wrong = 0;
        long cases = 0;
        for (var definition : definitions) {
            var until = Months.until(TODAY, definition.settles());
            var byHand = new ByHand(life, definition, until).tallies();
            var counted = counted(area, definition, null, until);
            assertThat(counted).as(definition.code()).isNotEmpty();
            var unlike = Stream.concat(byHand.keySet().stream(), counted.keySet().stream()).distinct().filter(one -> !byHand.getOrDefault(one, 0).equals(counted.getOrDefault(one, 0))).toList();
            unlike.stream().limit(3).forEach(one -> System.out.printf("%s %s by hand %s, counted %s%n", definition.code(), one, byHand.get(one), counted.get(one)));
            var lately = until.minusMonths(3);
            var after = new HashMap<>(counted);
            after.keySet().removeIf(one -> one.month().isBefore(lately));
            assertThat(counted(area, definition, lately, until)).as(definition.code() + ", only what is not published yet").isEqualTo(after);
            wrong += unlike.size();
            cases += byHand.values().stream().mapToInt(Integer::intValue).sum();
        }
        Guards.report("measures", cases, wrong, 5_000, SEED, "definitions=" + definitions.size(), "persons=" + PEOPLE);
    }

    private Map<Tally, Integer> counted(AreaId area, Definition definition, @Nullable LocalDate from, LocalDate until) {
        var counted = new HashMap<Tally, Integer>();
        gate.asSystem(area, "insight", "test", () -> tallies.of(area, definition, from, until).forEach(one -> counted.merge(
                new Tally(one.month(), definition.measure().kind() == Kind.DAYS ? one.route() : null, one.good(), one.days(), one.why(), 0,
                        definition.measure().isInHours() ? one.amount() / one.persons() : 0), one.persons(), Integer::sum)));
        return counted;
    }
}
