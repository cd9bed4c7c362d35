package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two write on the same decision at once. */
class TwoOnOneLineStoryTests extends Story {

    private Town.Neighbour guro;
    private Someone berit;
    private Someone her;
    private String room;

    @Test
    void bothTextsAreShownAndNothingTypedIsLost() {
        aDecisionIsWritten();
        bothOpenItToPutItRight();
        beritSavesFirst();
        sheSeesBothTextsAndChooses();
        allSeeWhatSheChose();
    }

    private void aDecisionIsWritten() {
        berit.opens(guro.page()).presses("Planmøte").follows("/room");
        room = berit.path();
        berit.sends("/lines", "kind", "i_do", "what", "Ringer NAV", "who", "Berit Haugland", "by", Town.in(5)).sees("Ringer NAV");
    }

    private void bothOpenItToPutItRight() {
        berit.followsTo("/lines/");
        berit.types(berit.path(), "what", "Ringer NAV sammen med Guro");
        her.opens(room).followsTo("/lines/");
        her.types(her.path(), "what", "Ringer NAV på torsdag");
    }

    private void beritSavesFirst() {
        berit.sends(berit.path(), "what", "Ringer NAV sammen med Guro");
    }

    private void sheSeesBothTextsAndChooses() {
        var line = her.path();
        her.isStopped(409, line, "what", "Ringer NAV på torsdag").sees("Slik står det nå", "Ringer NAV sammen med Guro");
        assertThat(her.page().locator("textarea[name=what]").inputValue()).isEqualTo("Ringer NAV på torsdag");
        her.shows("conflict").sends(line, "what", "Ringer NAV sammen med Guro på torsdag");
    }

    private void allSeeWhatSheChose() {
        berit.opens(room).sees("Ringer NAV sammen med Guro på torsdag");
    }

    @BeforeEach
    void theStoryBegins() {
        guro = town.neighbour("Guro", "nb");
        berit = town.desktop("berit");
        her = town.phone(guro.subject());
    }
}
