package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.meetings.events.FollowUpDone;
import holdepunkt.meetings.events.HowItWasTold;
import holdepunkt.meetings.events.MeetingHeld;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@Staged
class ATrialIsCountedFromItsRecordsTests {

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    TellingAnew anew;
    @Autowired
    TrialReports reports;
    @Autowired
    Trials trials;
    @Autowired
    Gate gate;
    @Autowired
    ApplicationEventPublisher events;

    private TrialArea trial;

    @BeforeEach
    void aTrialOfTenWithSevenHeld() {
        trial = new TrialArea(stage, founding, accounts);
        stage.as(trial.leader).submit("/insight", "/insight/trials", "name", "Utprøving i Prøvevik");
        trial.records();
    }

    @Test
    void eachFigureIsWhatTheRecordsSay() {
        assertThat(report().figures()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("planned", 10),
                Map.entry("held", 7), Map.entry("with_gp", 3), Map.entry("network_before", 4),
                Map.entry("no_network_before", 3), Map.entry("no_preparatory_talk", 2), Map.entry("did_not_follow_up", 0),
                Map.entry("interviewed_right_after", 0), Map.entry("interviewed_later", 0),
                Map.entry("support_already_in_place", 0), Map.entry("network_strengthened", 0),
                Map.entry("mirror_services_answered", 0), Map.entry("mirror_view_missing", 0), Map.entry("mirror_told_in_talk", 0)));
    }

    @Test
    void oneRecordMoreMovesItsFigure() {
        moves("held", 7, 8, () -> trial.hold(7));
        moves("planned", 10, 9, () -> trial.sql("update meetings.meeting set kind = 'plan_meeting' where id = ?", trial.meetings.get(9)));
        moves("with_gp", 3, 4, () -> trial.seat(8, "gp"), () -> trial.hold(8));
        moves("no_preparatory_talk", 4, 5, () -> trial.sql("delete from meetings.seat_yes where meeting_id = ?", trial.meetings.get(2)));
    }

    @Test
    void whoHadANetworkBeforeIsReadFromTheMeetingsBefore() {
        trial.sql("update meetings.meeting set opened_at = now() where area_id = ? and kind = 'care_group' and person_id = ?", trial.area.value(), trial.persons.getFirst());
        assertThat(report().figure("network_before")).isEqualTo(3);
        assertThat(report().figure("no_network_before")).isEqualTo(4);
    }

    @Test
    void whatCameOfItAndWhenSheWasAskedMoveTheirFigures() {
        var told = Map.of("did_not_follow_up", "offered_not_taken_up", "support_already_in_place", "support_already_there", "network_strengthened", "network_strengthened");
        told.forEach((key, outcome) -> moves(key, 0, 1, () -> trial.outcome(3, outcome)));
        moves("interviewed_right_after", 0, 1, () -> trial.talk(3, "right_after"));
        moves("interviewed_later", 0, 1, () -> trial.talk(3, "later"), () -> trial.talk(4, "later"));
    }

    @Test
    void whatHappensIsHeardAndToldAnewItIsTheSame() throws InterruptedException {
        report();
        trial.hold(7);
        gate.asSystem(trial.area, "insight", "test", () -> {
            events.publishEvent(new FollowUpDone(trial.area.value(), trial.persons.get(0), trial.meetings.get(0), "network_strengthened", Instant.EPOCH));
            events.publishEvent(new HowItWasTold(trial.area.value(), trial.persons.get(0), trial.meetings.get(0), "right_after", "yes", Instant.EPOCH));
            for (int i : new int[] {0, 7}) {
                events.publishEvent(new MeetingHeld(trial.area.value(), trial.persons.get(i), trial.meetings.get(i), "network", null, false, false, Instant.EPOCH, 60, Instant.EPOCH));
            }
        });
        for (int i = 0; i < 600 && heard().figure("interviewed_right_after") + heard().figure("network_strengthened") + heard().figure("held") < 10; i++) {
            Thread.sleep(100);
        }
        assertThat(heard().figure("network_strengthened")).isEqualTo(1);
        assertThat(heard().figure("interviewed_right_after")).isEqualTo(1);
        assertThat(heard().figure("held")).as("one told twice is counted once, one told for the first time is counted").isEqualTo(8);
        trial.outcome(0, "network_strengthened");
        trial.talk(0, "right_after");
        var before = heard();
        assertThat(report()).isEqualTo(before);
    }

    @Test
    void theWorkingGroupSeesAllOfItWhenItNeedsToAndNobodyElseDoes() {
        report();
        assertThat(stage.as(trial.nils).get("/insight/trial").status()).isEqualTo(404);
        give(LocalDate.now(Period.NORWAY).plusDays(30));
        var seen = stage.as(trial.nils).get("/insight/trial");
        assertThat(seen.document().select("tr[data-key=with_gp] td").text()).isEqualTo("3");
        assertThat(seen.document().select("tr[data-key=planned] td").text()).isEqualTo("10");
        assertThat(stage.as(trial.leader).get("/insight/trial").status()).isEqualTo(404);
        assertThat(trial.rows("select door from audit.entry where area_id = ? and allowed and actor_id = '" + trial.member + "' and door like '%insight/trial%'"))
                .isNotEmpty();
        trial.sql("update insight.need_to_know set ends_on = current_date - 2 where area_id = ?", trial.area.value());
        assertThat(stage.as(trial.nils).get("/insight/trial").status()).isEqualTo(404);
    }

    @Test
    void everybodyElseIncludingLeadersSeesSevenAndNothingElse() {
        report();
        for (var who : java.util.List.of(trial.leader, trial.nils)) {
            var open = stage.as(who).get("/insight").document().selectFirst("[data-open-report]");
            assertThat(open.text()).contains("7 personer");
            assertThat(open.text().replace("7 personer", "")).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void nobodyGivesHerselfTheSmallNumbers() {
        var refused = stage.as(trial.leader).submit("/insight", "/insight/need-to-know", "member", trial.doctor.toString(), "because", "Vil gjerne se dem",
                "until", LocalDate.now(Period.NORWAY).plusDays(3).toString());
        assertThat(refused.status()).isEqualTo(422);
        give(LocalDate.now(Period.NORWAY).plusDays(500));
        assertThat(stage.as(trial.nils).get("/insight/trial").status()).isEqualTo(404);
    }

    private void give(LocalDate until) {
        stage.as(trial.leader).submit("/insight", "/insight/need-to-know", "member", trial.member.toString(), "because", "Går gjennom utprøvingen",
                "until", until.toString());
    }

    private void moves(String key, int from, int to, Runnable... changes) {
        assertThat(report().figure(key)).as(key).isEqualTo(from);
        for (var change : changes) {
            change.run();
        }
        assertThat(report().figure(key)).as(key).isEqualTo(to);
    }

    private TrialReport report() {
        anew.anew(trial.area);
        return heard();
    }

    private TrialReport heard() {
        var found = new AtomicReference<TrialReport>();
        gate.asSystem(trial.area, "insight", "test", () -> found.set(reports.of(trial.area, trials.latest(stage.viewer(trial.leader)).orElseThrow().id())));
        return found.get();
    }
}
