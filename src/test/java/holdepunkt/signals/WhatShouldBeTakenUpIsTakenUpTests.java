package holdepunkt.signals;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.NewMeeting;
import holdepunkt.meetings.OpeningMeetings;
import holdepunkt.people.events.ContactLost;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class WhatShouldBeTakenUpIsTakenUpTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    Gate gate;

    @Autowired
    RaisingSignals raising;

    @Autowired
    OpenSignals signals;

    @Autowired
    AskingLeaders asking;

    @Autowired
    OpeningMeetings meetings;

    Newcomers newcomers;
    Newcomer her;

    @BeforeEach
    void arrive() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
    }

    @Test
    void theDeskLeadsToItAndItEndsInAMeeting() {
        var signal = raise("no_coordinator");
        var meeting = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) -> meetings.open(opening,
                new NewMeeting(MeetingKind.CARE_GROUP, null, Instant.now().plus(3, ChronoUnit.DAYS), 60, "room", null, null)));
        assertThat(stage.as("kari").get("/desk").text()).contains("Bør tas opp", "Ingen er koordinator");
        var page = her.path() + "/signals/" + signal;
        var settled = stage.as("kari").submit(page, page + "/settlement", "way", "agenda", "meeting", meeting.toString());
        assertThat(settled.text()).contains("Tas opp i møte. Kari Voldseth bestemte det");
        List<OpenSignal> points = newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.onAgenda(opening, meeting));
        assertThat(points).hasSize(1);
    }

    @Test
    void itEndsAsNotNowWithAReasonThatIsKeptWhenSomethingIsMissing() {
        var page = her.path() + "/signals/" + raise("promise_overdue");
        var refused = stage.as("kari").submitRaw(page, page + "/settlement", "way", "not_now", "because", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#because-error").text()).isEqualTo("Skriv hvorfor det ikke tas opp nå.");
        assertThat(stage.as("kari").submit(page, page + "/settlement", "way", "not_now", "because", "Banken har stengt til mandag.").text())
                .contains("Ikke nå. Kari Voldseth skrev", "Banken har stengt til mandag.");
        assertThat(stage.as(her.subject()).get(her.path() + "/signals").text()).contains("Banken har stengt til mandag.");
    }

    @Test
    void aMeetingThatIsNotHersIsNoPlaceToTakeItUp() {
        var page = her.path() + "/signals/" + raise("promise_overdue");
        var refused = stage.as("kari").submitRaw(page, page + "/settlement", "way", "agenda", "meeting", UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void theLeaderAnswersTheLineNobodyTookAndTheAnswerIsDated() {
        newcomers.as("kari", her.person(), "signal", Action.DECIDE, opening -> {
            asking.ask(opening, UUID.randomUUID(), PersonText.of("Noen må finne en bolig."), stage.account("siri"));
            return true;
        });
        var desk = stage.as("siri").get("/desk");
        assertThat(desk.text()).contains("Ingen tok dette", "Noen må finne en bolig.");
        var page = desk.document().select("a.hp-desk__title[href*=" + her.person() + "]").attr("href");
        assertThat(stage.as("kari").get(page).status()).isEqualTo(404);
        assertThat(stage.as("siri").submit(page, page + "/answer", "answer", "Vi tar det opp på mandag.").text()).contains("Du svarte");
        assertThat(stage.as("siri").get("/desk").document().select("a[href=" + page + "]")).isEmpty();
        assertThat(stage.as(her.subject()).get(her.path() + "/signals").text()).contains("Siri Holmefjord svarte", "Vi tar det opp på mandag.");
        assertThat(stage.as("siri").get(her.path() + "/signals").status()).isEqualTo(404);
    }

    @Test
    void aLostContactIsTakenUpOnceThoughToldTwice() {
        var tie = UUID.randomUUID();
        var lost = new ContactLost(stage.area().value(), her.person().value(), tie, UUID.randomUUID(), "work_ended");
        var listener = parts.getBean(LostContacts.class);
        listener.on(lost);
        listener.on(lost);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(open()).containsExactly("contact_lost"));
    }

    @Test
    void theWordsStandInAllThreeLanguagesAndNeverAccuse() {
        for (var kind : List.of("promise_overdue", "promise_difference", "nobody_took", "contact_lost", "no_successor", "nomination_overdue", "nobody_met",
                "follow_up_overdue", "no_coordinator", "something_new")) {
            raise(kind);
        }
        for (var language : List.of("nb", "nn", "en")) {
            var text = stage.as(her.subject()).inLanguage(language).get(her.path() + "/signals").text();
            assertThat(text).doesNotContainIgnoringCase("avvik").doesNotContainIgnoringCase("bekymring").doesNotContainIgnoringCase("ikke møtt");
            assertThat(text).contains(language.equals("en") ? "Something should be taken up" : language.equals("nn") ? "Noko bør takast opp" : "Noe bør tas opp");
        }
    }

    private UUID raise(String kind) {
        var subject = UUID.randomUUID();
        gate.asSystem(stage.area(), "deadlines", "test", () -> raising.raise(stage.area(), her.person(), kind, subject));
        return newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().filter(one -> one.subject().equals(subject))
                .findFirst().orElseThrow().id());
    }

    private List<String> open() {
        return newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().map(OpenSignal::kind).toList());
    }
}
