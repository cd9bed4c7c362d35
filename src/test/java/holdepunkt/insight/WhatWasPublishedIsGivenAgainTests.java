package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class WhatWasPublishedIsGivenAgainTests {

    private static final String PAGE = "/insight/small-numbers";

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    TellingAnew anew;

    private TrialArea trial;

    @BeforeEach
    void aTrialWithSevenHeld() {
        trial = new TrialArea(stage, founding, accounts);
        stage.as(trial.leader).submit("/insight", "/insight/trials", "name", "Utprøving i Prøvevik");
        trial.records();
        anew.anew(trial.area);
    }

    @Test
    void onePersonMoreDoesNotChangeWhatEverybodyCanSee() {
        assertThat(open()).contains("7 personer");
        trial.hold(7);
        trial.sql("update insight.release set until = until - 1, released_at = released_at - interval '1 day' where area_id = ?", trial.area.value());
        anew.anew(trial.area);
        assertThat(open()).contains("7 personer");
        assertThat(trial.rows("select figures::text from insight.release where area_id = ?")).hasSize(1);
    }

    @Test
    void aHigherLimitHidesTheSeven() {
        var refused = stage.as(trial.leader).submit(PAGE, PAGE, "k", "4", "because", "Vi vil gjerne se flere tall");
        assertThat(refused.status()).isEqualTo(422);
        stage.as(trial.leader).submit(PAGE, PAGE, "k", "8", "because", "Alle kjenner alle her i bygda");
        assertThat(stage.as(trial.nils).get(PAGE).text()).contains("Alle kjenner alle her i bygda", "Leder Prøve", "Tall under 8 vises ikke");
        assertThat(open()).doesNotContain("7 personer").contains("Tall under 8 vises ikke");
        assertThat(stage.as(trial.nils).get(PAGE).document().select("form[action=" + PAGE + "]")).as("the working group reads it").isEmpty();
    }

    @Test
    void whoTakesItAlongIsWrittenDown() {
        var page = stage.as(trial.leader).get("/insight").document();
        var action = page.selectFirst("form[action$=/files]").attr("action");
        var file = stage.as(trial.leader).submit("/insight", action);
        assertThat(file.text()).contains("total,7").doesNotContain("with_gp");
        assertThat(stage.as(trial.nils).get(PAGE).text()).contains("Leder Prøve tok ut");
        var taken = trial.rows("select id from insight.taken_out where area_id = ?").getFirst();
        assertThat(stage.as(trial.nils).get("/insight/files/" + taken).status()).as("a file is for whoever took it").isEqualTo(404);
        assertThat(stage.as("siri").get("/insight/files/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void somethingFoundWrongStandsBesideTheFigure() {
        var action = stage.as(trial.leader).get("/insight").document().selectFirst("form[action$=/notes]").attr("action");
        stage.as(trial.leader).submit("/insight", action, "words", "To møter var ført to ganger.");
        assertThat(open()).contains("7 personer", "To møter var ført to ganger.");
    }

    private String open() {
        return stage.as(trial.leader).get("/insight").text();
    }
}
