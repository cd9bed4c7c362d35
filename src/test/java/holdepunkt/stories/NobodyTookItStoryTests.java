package holdepunkt.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody takes the housing line. It closes as that, stands with a leader, and the answer has a date. */
class NobodyTookItStoryTests extends Story {

    private Town.Neighbour laila;
    private Someone berit;
    private String meeting;

    @Test
    void itStandsWithALeaderAndTheAnswerHasADate() {
        nobodyInTheRoomTakesTheHousing();
        theLetterGoesOutAndTheLineGoesToSiri();
        siriSeesThatLineAndNothingElse();
        siriAnswers();
        theAnswerStandsWithItsDateForBeritAndForHer();
    }

    private void nobodyInTheRoomTakesTheHousing() {
        berit.opens(laila.page()).presses("Samarbeidsmøte");
        meeting = berit.path();
        berit.follows("/room").sends("/lines", "kind", "nobody_took", "what", "En leilighet hun kan bli boende i").sees("Går til en leder");
    }

    private void theLetterGoesOutAndTheLineGoesToSiri() {
        berit.opens(meeting).follows("/letter").sends("/letter", "contact", "Berit Haugland", "followUp", Town.in(40));
        berit.sees("Det ingen tok, går til Siri Holmefjord.", "innen fem virkedager").sends("/letter/finish").sees("Dette tok ingen på seg");
    }

    private void siriSeesThatLineAndNothingElse() {
        siri = town.desktop("siri").opens("/desk").shows("desk-leader").picks("En leilighet hun kan bli boende i");
        siri.sees("En leilighet hun kan bli boende i").shows("asking");
        town.desktop("siri").findsNothingAt(meeting).findsNothingAt(laila.page() + "/promises");
    }

    private void siriAnswers() {
        siri.sends("/answer", "answer", "Boligkontoret har en leilighet fra 1. mars. Jeg ringer 2. januar.").sees("Du svarte");
    }

    private void theAnswerStandsWithItsDateForBeritAndForHer() {
        var today = town.words("nb").date(java.time.LocalDate.now(holdepunkt.core.web.Texts.NORWAY));
        berit.opens(laila.page() + "/signals").sees("Siri Holmefjord svarte " + today, "fra 1. mars").shows("signals");
        town.phone(laila.subject()).opens(laila.page() + "/signals").sees("Siri Holmefjord svarte " + today, "fra 1. mars").shows("signals-own");
    }

    private Someone siri;

    @BeforeEach
    void theStoryBegins() {
        laila = town.neighbour("Laila", "nb");
        berit = town.desktop("berit");
    }
}
