package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is asked for a meeting where one is held already: the form opens with one click, and nothing is written twice. */
class AGroupThatMeetsAlreadyStoryTests extends Story {

    private Town.Neighbour jorunn;
    private Someone berit;
    private String meeting;

    @Test
    void theFormOpensWithOneClickAndTheDecisionsGoToTheJournalAsText() {
        beritOpensTheFormWhereTheySit();
        theyAgreeOnTwoThings();
        theLetterIsReadyAndWhoeverKeepsAJournalCopiesIt();
        theTickSaysThatItIsDone();
        berit.hand().tell("a-meeting-from-opening-to-journal", 120);
        jorunnReadsHerLetterAsAPageAndAsPaper();
        bothAnswerAPromiseInAMinute();
    }

    private void beritOpensTheFormWhereTheySit() {
        berit = town.desktop("berit").opens("/my-people").opens(jorunn.page()).shows("person-contact");
        berit.hand().begin();
        berit.presses("Ansvarsgruppe");
        berit.sees("Ansvarsgruppe", "Berit Haugland");
        meeting = berit.path();
    }

    private void theyAgreeOnTwoThings() {
        berit.follows("/room").sends("/lines", "kind", "i_do", "what", "Ringer fastlegen om ny time", "who", "Berit Haugland", "by", Town.in(7));
        berit.sends("/lines", "kind", "we_apply", "what", "Treningskort", "who", "Berit Haugland", "answerer", "Kommunen", "by", Town.in(21));
        berit.sees("Treningskort");
    }

    private void theLetterIsReadyAndWhoeverKeepsAJournalCopiesIt() {
        berit.opens(meeting).follows("/letter").sends("/letter", "contact", "Berit Haugland", "followUp", Town.in(40)).sends("/letter/finish");
        berit.follows("/letter/journal");
        assertThat(berit.page().locator("#journal").inputValue()).contains("Ringer fastlegen om ny time", "Treningskort", "Kommunen svarer innen");
        berit.shows("journal");
    }

    private void theTickSaysThatItIsDone() {
        berit.sends("/letter/journal").sees("Ført");
    }

    private void jorunnReadsHerLetterAsAPageAndAsPaper() {
        var her = town.phone(jorunn.subject()).opens(meeting).follows("/letter").sees("Hei, Jorunn.", "Ringer fastlegen om ny time", "Kommunen svarer innen");
        var paper = her.page().context().request().get(stage.address() + meeting + "/letter.pdf");
        assertThat(paper.status()).isEqualTo(200);
        assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void bothAnswerAPromiseInAMinute() {
        var her = town.phone(jorunn.subject());
        her.opens(jorunn.page()).presses("Gjort").sees("Gjort").hand().tell("she-answers-a-promise", 60);
        berit.hand().begin();
        berit.opens(jorunn.page() + "/promises").followsTo("/promises/").sends("/marks", "mark", "kept", "note", "Timen er torsdag klokka ti.").hand().tell("staff-answer-a-promise", 60);
    }

    @BeforeEach
    void theStoryBegins() {
        jorunn = town.neighbour("Jorunn", "nb");
    }
}
