package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody took emergency access to her, was shut out, and tried again. She asks, and those who look after the log find it too. */
class SheAsksWhoLookedStoryTests extends Story {

    private Town.Neighbour ylva;
    private Someone her;
    private Someone hedda;
    private Someone odd;
    private String mailbox;

    @Test
    void sheGetsAnAnswerAndWhatIsOddIsFound() throws Exception {
        heddaTakesEmergencyAccess();
        ylvaIsToldAndShutsHerOut();
        heddaTriesThreeTimesMore();
        ylvaAsksAboutIt();
        oddSaysWhetherTheEmergencyWasOne();
        oddAnswersHerWithoutKnowingWhoSheIs();
        theLogReviewHasFoundItToo();
        ylvaIsToldThatThereIsAnAnswer();
    }

    private void heddaTakesEmergencyAccess() {
        hedda.opens("/emergency");
        hedda.sends("/emergency", "number", ylva.number().digits(), "reason", "danger", "why", "Fant henne på gata uten at hun svarte.").sees("Du har hastetilgang");
        hedda.shows("looked-in-emergency");
    }

    private void ylvaIsToldAndShutsHerOut() {
        her.opens(ylva.page() + "/reach").sends("/reach", "channel", "email", "email", mailbox, "hours", "any");
        her.opens(ylva.page()).sees("Noen åpnet noe om deg fordi det hastet", "Hedda Myrland").shows("looked-told");
        her.opens(ylva.page() + "/blocks?name=Hedda").sends("/blocks", "account", "Hedda Myrland");
    }

    private void heddaTriesThreeTimesMore() {
        hedda.findsNothingAt(ylva.page()).findsNothingAt(ylva.page()).findsNothingAt(ylva.page());
    }

    private void ylvaAsksAboutIt() {
        her.opens(ylva.page()).follows("/log");
        her.opens(her.page().locator("details tr:has-text('Hedda Myrland') a").first().getAttribute("href")).shows("looked-line");
        her.sends("/questions", "words", "Jeg gikk selv. Hvorfor så du på meg?").sees("svarer deg her senest");
    }

    private void oddSaysWhetherTheEmergencyWasOne() {
        odd.opens("/desk").sees("Hedda Myrland");
        odd.opens(odd.page().locator("main li:has-text('Hedda Myrland') a[href*='/emergency/']").first().getAttribute("href")).doesNotSee(ylva.name()).shows("looked-review-emergency");
        odd.sends("/review", "outcome", "wrong", "words", "Du svarte for deg. Vi har snakket med henne.");
    }

    private void oddAnswersHerWithoutKnowingWhoSheIs() {
        odd.opens("/asked-about").sees("Jeg gikk selv.").doesNotSee(ylva.name()).shows("looked-asked");
        odd.sends(odd.page().locator("section:has-text('Jeg gikk selv.') form").first().getAttribute("action"), "finding", "wrong", "words", "Det skulle ikke ha skjedd.");
    }

    private void theLogReviewHasFoundItToo() {
        odd.opens("/log-review").sees("Hedda Myrland").doesNotSee(ylva.name()).shows("looked-log-review");
    }

    private void ylvaIsToldThatThereIsAnAnswer() throws Exception {
        assertThat(town.post().cameTo(mailbox)).as("neutral words, and no more than that").isPositive();
        her.opens(ylva.page()).sees("Du har fått svar", "Det var ikke riktig.");
    }

    @BeforeEach
    void theStoryBegins() {
        ylva = town.neighbour("Ylva", "nb");
        mailbox = "ylva-" + ylva.id() + "@her.example";
        her = town.phone(ylva.subject());
        hedda = town.desktop(town.worker("Hedda Myrland", "dps", "clinician"));
        odd = town.desktop("odd");
    }
}
