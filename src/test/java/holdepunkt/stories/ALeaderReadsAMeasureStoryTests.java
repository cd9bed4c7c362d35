package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import holdepunkt.browser.Axe;
import holdepunkt.browser.Pictures;
import holdepunkt.browser.Window;
import holdepunkt.insight.counting.Measures;
import holdepunkt.insight.counting.MonthsTold;
import holdepunkt.insight.measured.ChartWords;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a meeting a leader looks at how it goes: one sentence under each chart, how one of its points was counted, and the page on paper. */
class ALeaderReadsAMeasureStoryTests extends Story {

    private static final int[] ASKED = {9, 8, 7, 9, 8, 3, 9, 8, 7, 9, 6, 8, 14, 13, 15, 13, 24, 14, 13, 15, 14};

    private MonthsTold told;
    private Someone leader;

    @Test
    void sheReadsTheSentenceAndSeesHowAPointWasCounted() {
        theMeasuresAreOnTheWayFromTheNumbers();
        theSentenceSaysSinceWhenAndNotWhy();
        theMonthOfTooFewIsAColonAlsoToWhoeverListens();
        onePointOpensHowItWasCounted();
        waitsAreToldByTheWayIn();
        whatIsRareIsReadEventByEventByWhoeverNeedsIt();
        onPaperTheChartAndItsNumbersAreThere();
        everyPageIsOpenToEveryoneInEveryLanguage();
        theRestOfTheHouseFindsNothing();
    }

    private void theMeasuresAreOnTheWayFromTheNumbers() {
        leader.opens("/insight").follows("/insight/measures").sees("Spurt om møte", "Svar i tide").shows("measures");
    }

    private void theSentenceSaysSinceWhenAndNotWhy() {
        leader.follows("/insight/measures/questions");
        leader.sees("Tallene har ligget over midten siden " + month(9) + ", 9 på rad.", "Tilfeldigheter alene gir et slikt tegn i færre enn én av ti kurver.",
                "Ett tall er for lite til å vises", "Sist var det " + month(5) + " som skilte seg ut, utenfor grensene.");
        leader.doesNotSee("fordi", "trend");
        assertThat(leader.page().locator("svg.hp-chart").first().getAttribute("role")).isEqualTo("img");
        assertThat(leader.page().locator("[data-chart=run] .hp-chart__sign").count()).isEqualTo(9);
        leader.shows("measure");
    }

    private void theMonthOfTooFewIsAColonAlsoToWhoeverListens() {
        var row = leader.page().locator("tr:has-text('" + month(16) + "') td").first();
        assertThat(row.innerText()).contains(":", "For lite til å vises");
        assertThat(leader.page().locator("[data-chart=run] .hp-chart__hidden").count()).isEqualTo(1);
    }

    private void onePointOpensHowItWasCounted() {
        leader.follows("/insight/measures/questions/" + MonthsTold.month(5).toString().substring(0, 7));
        leader.sees("24 personer", "Personer i alt", "Personer det ble spurt om møte for i måneden.", "Utgave 1 av teksten").shows("measure-counted");
        leader.opens("/insight/measures/answers_in_time/" + MonthsTold.month(5).toString().substring(0, 7)).sees("75 prosent", "Personer det ikke gjelder", "6");
    }

    private void waitsAreToldByTheWayIn() {
        leader.opens("/insight/measures/wait_answer").sees("Ventetid etter hvor spørsmålet kom fra", "Personen selv", "De som venter ennå, teller med");
        assertThat(leader.page().locator("tr:has-text('Nav') td").first().innerText().strip()).as("the median, and what it may lie between").isEqualTo("5 (trolig 5–5)");
        leader.shows("measure-wait");
        leader.opens("/insight/measures/kept_person").sees("Det er ikke noe å telle ennå.");
        leader.opens("/insight/measures/letters_in_time?version=1").sees("Slik var tallene etter en eldre utgave.", "Utgave 1 av teksten").findsNothingAt("/insight/measures/letters_in_time?version=9");
    }

    private void whatIsRareIsReadEventByEventByWhoeverNeedsIt() {
        told.needsToKnow();
        var member = town.desktop(told.subject("working_group"));
        member.opens("/insight/measures/answers_overdue").follows("/between").sees("Når noe skjer sjelden, ser vi på tiden mellom gangene.", "Hvor mange som gikk bra imellom").shows("measure-between");
        var point = member.page().locator("tbody th a").first().getAttribute("href");
        member.opens(point).sees("Forrige gang", "Imellom teller vi fristene som ikke gikk ut.").shows("measure-between-point");
        assertThat(Axe.findings(member.page())).isEmpty();
    }

    private void onPaperTheChartAndItsNumbersAreThere() {
        var page = leader.opens("/insight/measures/questions").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav.hp-nav").isVisible()).isFalse();
        assertThat(page.locator("svg.hp-chart").first().isVisible()).isTrue();
        assertThat(page.locator("svg.hp-chart .hp-chart__middle").first().evaluate("line => getComputedStyle(line).stroke")).isEqualTo("rgb(0, 0, 0)");
        assertThat(page.locator("table").isVisible()).isTrue();
        Pictures.print(page, "story-measure");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void everyPageIsOpenToEveryoneInEveryLanguage() {
        for (var one : List.of("nb", "nn", "en")) {
            for (var size : List.of(Window.PHONE, Window.DESKTOP)) {
                var reader = town.at(size, told.subject("leader"), one);
                for (var path : List.of("/insight/measures", "/insight/measures/questions", "/insight/measures/answers_in_time/" + MonthsTold.month(5).toString().substring(0, 7))) {
                    assertThat(Axe.findings(reader.opens(path).page())).as(one + path).isEmpty();
                }
            }
        }
    }

    private void theRestOfTheHouseFindsNothing() {
        town.desktop(told.subject("user_representative")).opens("/insight").follows("/insight/measures").sees("Spurt om møte");
        town.desktop(told.subject("working_group")).opens("/insight/measures/questions").sees("Tallene bak kurven");
        town.desktop(told.subject("clinician")).findsNothingAt("/insight/measures").findsNothingAt("/insight/measures/questions");
        leader.findsNothingAt("/insight/measures/nothing").findsNothingAt("/insight/measures/questions/soon").findsNothingAt("/insight/measures/questions/1999-01");
    }

    private String month(int ago) {
        var measure = parts.getBean(Measures.class).named("questions");
        return new ChartWords(town.words("nb"), measure).month(MonthsTold.month(ago));
    }

    @BeforeEach
    void theStoryBegins() {
        told = new MonthsTold(stage, parts);
        for (int i = 0; i < ASKED.length; i++) {
            told.asked(ASKED.length - i, ASKED[i], ASKED[i] == 24 ? 18 : ASKED[i]);
            told.overdue(ASKED.length - i, 1);
        }
        leader = town.desktop(told.subject("leader"));
    }
}
