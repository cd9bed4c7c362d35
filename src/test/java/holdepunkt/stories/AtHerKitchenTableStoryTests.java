package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She says no to the peer consultant and to two others. The meeting is held with three at her kitchen table, in her words first. */
class AtHerKitchenTableStoryTests extends Story {

    private Town.Neighbour eli;
    private Someone berit;
    private Someone her;
    private String meeting;

    @Test
    void itIsHeldWithThoseSheWantsInHerWordsFirst() {
        beritSuggestsFiveForATalkInHerKitchen();
        sheSaysNoToThePeerConsultantAndToTwoMore();
        thoseShePassedByFindNothing();
        sheWritesWhatTheOthersShouldKnowFirst();
        herWordsStandOnTopAndThreeAreThere();
    }

    private void beritSuggestsFiveForATalkInHerKitchen() {
        berit.opens(eli.page()).presses("Rundt kjøkkenbordet");
        meeting = berit.path();
        asks("Per Strandli");
        asks("Ida Bergheim");
        asks("Geir Dalsbø");
        asks("Anne Lundby");
        berit.opens(meeting + "/seats").sends("/seats", "guest", "Mamma", "role", "next_of_kin").sees("Mamma");
    }

    private void sheSaysNoToThePeerConsultantAndToTwoMore() {
        her.opens(meeting).follows("/seats");
        her.presses("Nei, ikke Per Strandli").presses("Nei, ikke Ida Bergheim").presses("Nei, ikke Geir Dalsbø");
        her.presses("Ja, jeg vil ha med Anne Lundby").presses("Ja, jeg vil ha med Mamma").shows("kitchen-seats");
    }

    private void thoseShePassedByFindNothing() {
        for (var one : new String[] {"per", "ida", "geir"}) {
            town.desktop(one).findsNothingAt(meeting);
        }
    }

    private void sheWritesWhatTheOthersShouldKnowFirst() {
        her.opens(meeting).follows("/preparation").sends("/preparation", "talk_about", "Jeg er redd for å miste jentene", "not_bring_up", "Faren deres");
        her.sends("/release", "shown", "Jeg er redd for å miste jentene");
    }

    private void herWordsStandOnTopAndThreeAreThere() {
        berit.opens(meeting).follows("/room").sees("Jeg er redd for å miste jentene", "Mamma", "Anne Lundby").doesNotSee("Faren deres", "Per Strandli", "Ida Bergheim");
        assertThat(berit.all(".hp-priorities li")[0]).contains("Jeg er redd for å miste jentene");
        assertThat(berit.all(".hp-present li")).as("she, and three others").hasSize(4);
        berit.shows("kitchen-room");
    }

    private void asks(String name) {
        berit.opens(meeting + "/seats?q=" + name.split(" ")[0]).sends("/seats", "who", name, "role", "participant").sees(name);
    }

    @BeforeEach
    void theStoryBegins() {
        eli = town.neighbour("Eli", "nb");
        berit = town.desktop("berit");
        her = town.phone(eli.subject());
    }
}
