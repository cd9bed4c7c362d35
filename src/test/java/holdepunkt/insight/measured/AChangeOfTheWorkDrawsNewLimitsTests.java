package holdepunkt.insight.measured;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.insight.counting.MonthsTold;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A leader or the working group says from when the work was changed, and where it should be; the page shows who said it, why, and what follows. */
@Staged
class AChangeOfTheWorkDrawsNewLimitsTests {

    private static final String PAGE = "/insight/measures/answers_in_time";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    MonthsTold told;
    String leader;

    @BeforeEach
    void thirtyMonths() {
        told = new MonthsTold(stage, parts);
        for (int ago = 1; ago <= 30; ago++) {
            told.asked(ago, 40, ago > 14 ? 18 + ago % 3 : 30 + ago % 3);
        }
        leader = told.subject("leader");
    }

    @Test
    void theReasonStandsUnderTheChartAndAtTheMonthAndIsTakenBackWithAnother() {
        var from = MonthsTold.month(14).toString();
        assertThat(stage.as(leader).get(PAGE).document().select("select[name=from] option[value=" + from + "]")).hasSize(1);
        var page = stage.as(leader).submit(PAGE, PAGE + "/levels", "from", from, "because", "Kontoret ringer samme dag").document();
        assertThat(page.select("[data-level=" + from + "]").text()).contains("Kontoret ringer samme dag", "Teller leader");
        assertThat(page.select("[data-chart=limits]").text()).contains("Grensene er tegnet på nytt fra");
        assertThat(page.select("table.hp-months th").text()).contains("Kontoret ringer samme dag");
        assertThat(page.select("[data-chart=limits] .hp-chart__middle")).hasSize(2);
        var read = stage.as(told.subject("user_representative")).get(PAGE);
        assertThat(read.text()).contains("Kontoret ringer samme dag");
        assertThat(read.document().select("form[action^=" + PAGE + "]")).isEmpty();
        var back = page.select("form[action$=/back]").attr("action");
        assertThat(stage.as(told.subject("working_group")).submitRaw(PAGE, back, "why", "kort").status()).isEqualTo(422);
        assertThat(stage.as(told.subject("working_group")).submit(PAGE, back, "why", "Det var ikke noe som ble endret da").document().select("[data-level]")).isEmpty();
        assertThat(stage.as(leader).submitRaw(PAGE, PAGE + "/levels", "from", from, "because", "Kontoret ringer samme dag").status()).as("once more").isEqualTo(303);
    }

    @Test
    void withoutAReasonOrWithTooFewMonthsItIsRefusedBesideItsFieldAndWhatWasTypedStays() {
        var short1 = stage.as(leader).submitRaw(PAGE, PAGE + "/levels", "from", MonthsTold.month(14).toString(), "because", "kort");
        assertThat(short1.status()).isEqualTo(422);
        assertThat(short1.document().select("#because-error").text()).isNotBlank();
        assertThat(short1.document().select("#because").val()).isEqualTo("kort");
        var early = stage.as(leader).submitRaw(PAGE, PAGE + "/levels", "from", MonthsTold.month(27).toString(), "because", "Kontoret ringer samme dag");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.document().select("#from-error").text()).contains("minst 12 tall før");
        assertThat(stage.as(leader).get(PAGE).document().select("[data-level]")).isEmpty();
    }

    @Test
    void aTargetSaysWhoWantsItWhyAndWhetherTheWorkReachesIt() {
        assertThat(stage.as(leader).get(PAGE).document().select("[data-target]").text()).contains("Ingen har satt et mål.");
        stage.as(leader).submit(PAGE, PAGE + "/levels", "from", MonthsTold.month(14).toString(), "because", "Kontoret ringer samme dag");
        var set = stage.as(leader).submit(PAGE, PAGE + "/targets", "wanted", "99", "reason", "Avtalen mellom tjenestene sier det").document().select("[data-target]").text();
        assertThat(set).contains("Målet er minst 99 prosent.", "nås ikke målet. Da må noe endres.", "Avtalen mellom tjenestene sier det", "Teller leader");
        assertThat(target("20")).contains("nås målet hver måned.");
        assertThat(target("77")).contains("noen måneder og andre ikke.", "Mål før", "minst 99 prosent");
        var drawn = stage.as(leader).get(PAGE).document();
        assertThat(drawn.select("svg .hp-chart__target")).as("on the run chart and on the one with limits").hasSize(4);
        assertThat(drawn.select("svg desc").eachText()).hasSize(2).allMatch(read -> read.endsWith("Målet er minst 77 prosent."));
        assertThat(drawn.select(".hp-months caption").text()).endsWith("Målet er minst 77 prosent.");
        assertThat(stage.as(leader).submitRaw(PAGE, PAGE + "/targets", "wanted", "101", "reason", "Mer enn alle sammen").document().select("#wanted-error").text()).isNotBlank();
        var tooShort = stage.as(leader).submitRaw(PAGE, PAGE + "/targets", "wanted", "", "reason", "abc       ");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.document().select("#reason-error").text()).contains("minst 10").doesNotContain("kortere");
        assertThat(tooShort.document().select("#reason").val()).as("what was typed is kept").startsWith("abc");
        assertThat(stage.as(leader).submitRaw(PAGE, PAGE + "/targets", "wanted", "mange", "reason", "Slik ble vi enige om det").document().select("#wanted-error").text()).isNotBlank();
        assertThat(stage.as(leader).submit(PAGE, PAGE + "/targets", "wanted", "12,5", "reason", "Slik ble vi enige om det").document().select("[data-target]").text()).contains("12,5");
        assertThat(target("")).contains("Målet er tatt bort.");
        assertThat(stage.as(leader).get(PAGE).document().select(".hp-chart__target")).isEmpty();
        assertThat(stage.as(leader).get("/insight/measures/questions").document().select("[data-target]")).as("it is to go neither up nor down").isEmpty();
    }

    private String target(String wanted) {
        return stage.as(told.subject("working_group")).submit(PAGE, PAGE + "/targets", "wanted", wanted, "reason", "Slik ble vi enige om det").document().select("[data-target]").text();
    }
}
