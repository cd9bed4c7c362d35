package holdepunkt.insight.counting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.Life;
import holdepunkt.insight.LifeRecords;
import holdepunkt.insight.Suppression;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class TheAuditorIsAnsweredFromTheRecordsTests {

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    TellingAnew anew;
    @Autowired
    Audit audit;
    @Autowired
    Gate gate;

    @Test
    void eachLineIsWhatTheRecordsSay() throws SQLException {
        var area = founding.found("Revisjonsvik");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "Revisjonsvik kommune", "municipality"), "Rus og psykisk helse", "addiction", null, null, null);
        var leader = "leader-" + UUID.randomUUID();
        accounts.beginWork(area, accounts.open(area, "Leder Prøve", null, StageSettings.ISSUER, leader, "nb"), unit, "leader");
        var life = new Life(11, 400, LocalDate.now(Period.NORWAY));
        try (var superuser = stage.superuser()) {
            LifeRecords.write(life, area, superuser);
        }
        anew.anew(area);
        var until = Audit.halfYear(LocalDate.now(Period.NORWAY).minusDays(92));
        var counted = new HashMap<String, Integer>();
        gate.asSystem(area, "insight", "test", () -> counted.putAll(audit.count(area, until)));
        assertThat(counted).isEqualTo(byHand(life, until));
        var page = stage.as(leader).get("/insight/audit");
        Audit.figures(counted, new Suppression(5)).forEach((key, figure) -> {
            if (!key.equals("persons")) {
                assertThat(page.document().select("tr[data-key=" + key + "] td").text()).as(key).isEqualTo(figure);
            }
        });
        assertThat(page.text()).contains("Individuell plan: tilbud, svar og om planen er i bruk.");
    }

    @Test
    void whereThereAreFewNothingIsTold() {
        assertThat(Audit.figures(Map.of("none", 4, "notFollowed", 4, "withoutGp", 4), new Suppression(5)).values()).containsOnly(":");
        assertThat(Audit.figures(Map.of("none", 9, "followed", 7, "notFollowed", 2, "withoutGp", 9), new Suppression(5)))
                .containsEntry("persons", "9").containsEntry("notFollowed", ":").containsEntry("followed", ":");
    }

    @Test
    void onlyThoseWhoImproveTheWorkReadIt() {
        assertThat(stage.as("kari").get("/insight/audit").status()).isEqualTo(404);
        assertThat(stage.as("siri").get("/insight/audit").status()).isEqualTo(200);
    }

    private static Map<String, Integer> byHand(Life life, LocalDate until) {
        var counted = new HashMap<String, Integer>();
        for (var person : life.persons) {
            var hers = life.meetings.stream().filter(one -> one.person().equals(person)).toList();
            var held = hers.stream().filter(one -> one.fate().equals("held") && !one.day().isBefore(until.minusMonths(6)) && one.day().isBefore(until)).toList();
            if (!held.isEmpty()) {
                var seats = hers.stream().map(one -> one.coordinator().stream().filter(said -> day(said.at()).isBefore(until)).map(Life.Said::what).toList())
                        .filter(seat -> !seat.isEmpty()).map(TheAuditorIsAnsweredFromTheRecordsTests::state).toList();
                counted.merge(Stream.of("active", "ended", "no", "asked").filter(seats::contains).findFirst().orElse("none"), 1, Integer::sum);
                counted.merge(held.stream().allMatch(TheAuditorIsAnsweredFromTheRecordsTests::followedUp) ? "followed" : "notFollowed", 1, Integer::sum);
                counted.merge("withoutGp", 1, Integer::sum);
            }
        }
        return counted;
    }

    private static String state(List<String> said) {
        return said.contains("ended") ? "ended" : said.contains("yes") ? "active" : said.contains("no") ? "no" : "asked";
    }

    private static boolean followedUp(Life.Meeting one) {
        return Stream.concat(one.asked().stream(), Stream.ofNullable(one.came())).map(TheAuditorIsAnsweredFromTheRecordsTests::day)
                .anyMatch(day -> !day.isBefore(one.day().plusMonths(1)) && !day.isAfter(one.day().plusMonths(3)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Period.NORWAY);
    }
}
