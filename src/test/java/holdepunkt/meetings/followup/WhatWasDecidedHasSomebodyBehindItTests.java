package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.people.Cast;
import holdepunkt.people.Employments;
import holdepunkt.signals.OpenSignal;
import holdepunkt.signals.OpenSignals;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class WhatWasDecidedHasSomebodyBehindItTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    WithoutACoordinator without;
    @Autowired
    Employments employments;
    @Autowired
    OpenSignals signals;
    private Tables tables;
    private Tables.Table table;

    @BeforeEach
    void aTable() {
        tables = new Tables(stage, parts);
        table = tables.lay();
    }

    private List<String> open() {
        return tables.newcomers().as("berit", table.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().map(OpenSignal::kind).toList());
    }

    private void finished() {
        tables.promise(table, "berit", "Ringer boligkontoret.", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
    }

    @Test
    void withoutACoordinatorItIsTakenUpOnceAfterFiveWorkingDaysAndEndsAsAllElse() {
        finished();
        without.find(TODAY.plusDays(1));
        assertThat(open()).isEmpty();
        without.find(TODAY.plusDays(10));
        without.find(TODAY.plusDays(11));
        assertThat(open()).containsExactly("no_coordinator");
        var page = "/people/" + table.person() + "/signals";
        var signal = stage.as("berit").get(page).document().select("a[href^=" + page + "/]").attr("href");
        stage.as("berit").submit(signal, signal + "/settlement", "way", "not_now", "because", "Hun vil ikke ha koordinator nå.");
        without.find(TODAY.plusDays(12));
        assertThat(open()).isEmpty();
    }

    @Test
    void withACoordinatorSheSaidYesToNothingIsTakenUp() {
        var seat = tables.seat(table, "kari", SeatRole.COORDINATOR);
        finished();
        without.find(TODAY.plusDays(10));
        assertThat(open()).isEmpty();
        assertThat(seat).isNotNull();
    }

    @Test
    void whereNothingWasDecidedNobodyIsMissed() {
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        without.find(TODAY.plusDays(10));
        assertThat(open()).isEmpty();
    }

    @Test
    void aPromiseOfSomeoneWhoLeftStaysWithTheUnitAndIsTakenUp() {
        var mona = new Cast(stage, parts).staff("Mona Elvestrand", "nav", "caseworker");
        tables.seat(table, mona.account(), SeatRole.PARTICIPANT);
        tables.promise(table, "berit", "Søker om støtte.", mona.account());
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        employments.end(stage.area(), mona.account(), stage.unit("nav"), "quit");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(open()).containsExactly("promise_left"));
        var board = stage.as(table.subject()).get("/people/" + table.person() + "/promises").text();
        assertThat(board).contains("NAV Elvestad, oppfølging. Mona Elvestrand lovet det og arbeider ikke der lenger");
    }

    @Test
    void whoSatThereStillSatThereWhenSheTakesBackTheSightOfIt() {
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        finished();
        var sharing = "/people/" + table.person() + "/sharing";
        var hers = stage.as(table.subject());
        var stop = hers.get(sharing).document().select("li, section, .ds-card").stream().filter(card -> card.text().contains("Anne Lundby") && card.select("form[action$=/withdrawal]").size() == 1)
                .map(card -> card.selectFirst("form[action$=/withdrawal]").attr("action")).findFirst().orElseThrow();
        hers.submit(sharing, stop);
        assertThat(stage.as("anne").get(table.room()).status()).isEqualTo(404);
        assertThat(stage.as("berit").get(table.room()).text()).contains("Anne Lundby");
    }
}
