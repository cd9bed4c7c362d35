package holdepunkt.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NAV asks for a meeting without having asked her. */
class AskedBeforeAskedForStoryTests extends Story {

    private Town.Neighbour marit;
    private Someone anne;
    private Someone her;

    @Test
    void navAsksFirstThenAsksForTheMeetingAndLearnsNothingOfWhatSheHas() {
        maritHasAGroupWithTheDpsAlready();
        anneOpensTheQuestionAndIsAskedWhetherSheHasAsked();
        withoutAYesSheCanOnlyAskWithoutAName();
        aYesThatWasNeverGivenIsNotTaken();
        thenAnneAsksHerAndGetsAYes();
        anneSeesWhereItStandsAndNothingElse();
        maritSeesWhoAskedAndWhen();
        theOfficeSeesTheGroupSheHas();
    }

    private void maritHasAGroupWithTheDpsAlready() {
        var berit = town.desktop("berit").opens(marit.page()).presses("Ansvarsgruppe");
        berit.follows("/seats").opens(berit.path() + "?q=Ida").sends("/seats", "who", "Ida Bergheim", "role", "participant");
        town.phone(marit.subject()).opens(berit.path()).sees("Ida Bergheim", "Venter på deg.").shows("seats-own").presses("Ja, jeg vil ha med Ida Bergheim")
                .sees("Du har sagt ja.");
    }

    private void anneOpensTheQuestionAndIsAskedWhetherSheHasAsked() {
        anne.opens("/ask").sees("Har du spurt?").shows("ask");
    }

    private void withoutAYesSheCanOnlyAskWithoutAName() {
        anne.follows("/ask/anonymously").sees("Skriv ingenting som viser hvem det er").shows("ask-anonymously")
                .isStopped(422, "/ask/anonymously", "words", "Gjelder " + marit.number().digits())
                .sees("tall");
    }

    private void aYesThatWasNeverGivenIsNotTaken() {
        anne.opens("/ask").follows("/ask/with-yes").isStopped(422, "/ask/with-yes", "name", marit.name(), "ticks", "Flere tjenester er med");
        anne.sees("Dette må du se på før du går videre").shows("ask-refused");
    }

    private void thenAnneAsksHerAndGetsAYes() {
        anne.sends("/ask/with-yes", "yesTo", "me", "yesHow", "meeting", "yesOn", Town.today(), "name", marit.name(), "number", marit.number().digits(),
                "ticks", "Flere tjenester er med", "why", "Marit vil ha et trygt sted å bo.");
        anne.sees("Spørsmålet er sendt", "Du får svar innen").doesNotSee("DPS").shows("ask-receipt");
    }

    private void anneSeesWhereItStandsAndNothingElse() {
        anne.opens("/my-questions").sees(marit.name(), "Venter på svar").shows("my-questions");
        anne.picks(marit.name());
        anne.sees("Spørsmål om møte: " + marit.name()).doesNotSee("DPS", "Ida Bergheim", "Berit Haugland", "Ansvarsgruppe").shows("nomination-asker");
        anne.findsNothingAt(marit.page());
    }

    private void maritSeesWhoAskedAndWhen() {
        her.opens(marit.page()).sees("Noen spør om et møte for deg", "Anne Lundby").shows("home-asked");
    }

    private void theOfficeSeesTheGroupSheHas() {
        var tore = town.desktop("tore").opens("/office/nominations").sees(marit.name()).shows("office");
        tore.picks(marit.name());
        tore.sees("Dette finnes fra før", "Berit Haugland", "Ansvarsgruppe, ", "Den som spurte, ser ikke dette").shows("nomination-office");
    }

    @BeforeEach
    void theStoryBegins() {
        marit = town.neighbour("Marit", "nb");
        anne = town.desktop("anne");
        her = town.phone(marit.subject());
    }
}
