package holdepunkt.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty ask and there are twelve places: the same sentences for all, and a no that shows another way. */
class FortyAskAndTwelveHavePlacesStoryTests extends Story {

    private static final int ASKED = 40;
    private static final int PLACES = 12;

    private Someone tore;
    private String last;

    @Test
    void aNoTakesTwoMinutesAndShowsAnotherWay() {
        fortyAreAskedAboutByTheSameSentences();
        twelveGetAYes();
        theNextIsANoWithAnotherWayWithinTwoMinutes();
        whoeverAskedSeesTheWayAndNoReason();
        itSaysThatItIsNoFormalDecision();
    }

    private void fortyAreAskedAboutByTheSameSentences() {
        var anne = stage.as("anne");
        var tick = anne.get("/ask/with-yes").document().selectFirst("input[name=ticks]").val();
        for (int i = 1; i <= ASKED; i++) {
            anne.submitRaw("/ask/with-yes", "/ask/with-yes", "name", name(i), "ticks", tick, "yesTo", "me", "yesHow", "phone", "yesOn", Town.today());
        }
        tore = town.desktop("tore").opens("/office/nominations").sees(name(1), name(ASKED)).shows("office-forty");
    }

    private void twelveGetAYes() {
        var office = stage.as("tore");
        var list = office.get("/office/nominations").document();
        for (int i = 1; i <= PLACES; i++) {
            var link = link(list, name(i));
            office.submit(link, link + "/answers", "answer", "yes");
        }
        last = link(list, name(PLACES + 1));
    }

    private void theNextIsANoWithAnotherWayWithinTwoMinutes() {
        tore.hand().begin();
        tore.opens(last).sends("/answers", "answer", "no", "differs", "Alle plassene er tatt til påske. Kafé Brua er åpen nå.", "offer", "Kafé Brua");
        tore.hand().tell("a-no-with-another-way", 120);
        tore.sees("Nei, med en annen vei videre.").shows("answer-no");
    }

    private void whoeverAskedSeesTheWayAndNoReason() {
        town.desktop("anne").opens(last).sees("Kafé Brua", "70 00 50 10").doesNotSee("Alle plassene er tatt");
    }

    private void itSaysThatItIsNoFormalDecision() {
        var person = new holdepunkt.core.PersonId(java.util.UUID.fromString(last.split("/")[2]));
        var her = town.phone(town.ownPage(person, name(PLACES + 1), "nb")).opens(last);
        her.sees("Alle plassene er tatt til påske", "Dette er ikke et vedtak. Du kan fortsatt søke om hjelp, og du kan klage.").shows("answer-no-hers");
    }

    private static String name(int i) {
        return "Innbygger Nummer-" + i + "-av-førti";
    }

    private static String link(org.jsoup.nodes.Document list, String name) {
        return list.select("a").stream().filter(one -> one.text().contains(name)).findFirst().orElseThrow().attr("href");
    }

    @BeforeEach
    void theStoryBegins() {
    }
}
