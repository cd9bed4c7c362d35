package holdepunkt.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import holdepunkt.browser.Window;
import holdepunkt.core.Period;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six of fifty municipalities answer, and nobody of those it is about. The group may tell what was said, and not that it is so. */
class ASurveyFewAnsweredStoryTests extends Story {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    private Someone nils;
    private String survey;

    @Test
    void aSurveyFewAnsweredMakesNoTrend() {
        theyAskTwoGroups();
        sixAnswerOnTheirPhones();
        nothingIsToldWhileAnswersCome();
        thePageSaysThatFewAnsweredAndWhoIsMissing();
        aTrendIsRefusedAndWhatWasSaidIsTold();
    }

    private void theyAskTwoGroups() {
        nils.opens("/improvement").followsTo("/improvement/surveys").followsTo("/improvement/surveys/new").shows("survey-new");
        nils.sends("/improvement/surveys", "title", "Hvordan samarbeider vi?", "purpose", "Vite hva som virker", "asks", "Kommuner og organisasjoner",
                "opens", TODAY.toString(), "closes", TODAY.plusDays(10).toString(), "group", "Arbeidsgruppa");
        survey = nils.path();
        nils.followsTo("/questions/new/scale").shows("survey-question").sends("/questions/scale", "asked-nb", "Vi vet hvem vi ringer");
        nils.followsTo("/groups/new").shows("survey-group").sends("/groups", "name", "Kommuner", "invited", "50", "way", "one");
        nils.followsTo("/groups/new").sends("/groups", "name", "Organisasjoner", "invited", "10", "way", "each");
        nils.shows("survey-draft").sends("/publication");
    }

    private void sixAnswerOnTheirPhones() {
        nils.followsTo("/codes").shows("survey-codes");
        var code = "/s/" + nils.all(".hp-slip")[0].replace("-", "");
        var phone = town.visitor(Window.PHONE, "nb").opens(code).sees("Vi vet hvem vi ringer", t("surveys.answer.anonymous")).shows("survey-answer");
        phone.page().locator("input[type=radio][value='4']").check();
        phone.presses(t("surveys.answer.send")).sees(t("surveys.after.thanks")).shows("survey-thanks");
        for (int mark = 1; mark <= 5; mark++) {
            answered(stage.nobody(), code, mark);
        }
    }

    private static void answered(Visitor phone, String code, int mark) {
        phone.submit(code, code, phone.get(code).document().select("input[type=radio]").attr("name"), String.valueOf(mark));
    }

    private void nothingIsToldWhileAnswersCome() {
        nils.opens(survey + "/results").sees(t("surveys.results.notYet")).doesNotSee(t("surveys.marks.mark"));
        nils.opens(survey).shows("survey-open").sends("/closing");
    }

    private void thePageSaysThatFewAnsweredAndWhoIsMissing() {
        nils.sees(t("surveys.warn.red"), t("surveys.warn.missing"), t("surveys.warn.missing.text", "Organisasjoner"), t("surveys.percent", 12), t("surveys.light.nobody"));
        assertThat(nils.page().locator("tr[data-light=red]")).containsText("Kommuner");
        nils.sees(t("surveys.item.spread", "2")).shows("survey-results");
        nils.opens("/improvement/surveys/words").sees("tendensen", "flertallet").shows("survey-words");
    }

    private void aTrendIsRefusedAndWhatWasSaidIsTold() {
        nils.opens(survey + "/results").followsTo("/summary").isStopped(422, "/summary", "words", "Svarene viser at flertallet er enige");
        nils.sees(t("surveys.rule.trend", "viser at")).shows("survey-refused");
        assertThat(nils.page().locator("textarea[name=words]")).hasValue("Svarene viser at flertallet er enige");
        nils.sends("/summary", "words", "Seks kommuner svarte, og svarene sprikte. Ingen organisasjoner svarte.").sees("Seks kommuner svarte, og svarene sprikte.");
        nils.opens(survey + "/table").sees(t("surveys.table.none")).shows("survey-table");
    }

    @BeforeEach
    void theGroupMeets() {
        nils = someone("nils");
    }
}
