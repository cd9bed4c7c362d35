package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.browser.Window;
import org.junit.jupiter.api.Test;

/** One sentence goes to one person and is stopped again; pages are shown on her own screen; a line goes along to a meeting. */
class OnePageOfTheNotebookStoryTests extends Story {

    @Test
    void sheSharesASentenceReadsTheAnswerAndStopsItOnAPhoneWithoutScripts() {
        through(Window.PHONE.withoutScript(), "nn");
        var oda = town.neighbour("Oda", "nn");
        var her = someone(oda.subject());
        her.opens("/diary/new").sends("/diary/entries", "text", "Eg søv lite. Eg vil ha hjelp til å sove. Resten er mitt.");
        her.followsTo("/share");
        var form = her.page().locator("form[action$='/share/receipt']");
        form.getByText("Eg vil ha hjelp til å sove.").click();
        form.locator("select").selectOption(stage.account("berit").toString());
        her.shows("notebook-share");
        form.locator("button[type=submit]").click();
        her.sees("Berit Haugland kan lese denne eine setninga til og med", "Du kan stoppe delinga, ikkje det som er lese.").doesNotSee("Resten er mitt").shows("notebook-receipt");
        her.sends("/shares").sees("No er det delt");
        var share = her.path();

        var berit = town.desktop("berit");
        berit.opens("/").picks("Oda har delt noe med deg").sees("Eg vil ha hjelp til å sove.", "Dette er en kopi av én setning").doesNotSee("Resten er mitt").shows("notebook-line");
        var line = berit.path();
        berit.sends("/answers", "words", "Vi ser på det saman i morgon.").sees("Vi ser på det saman i morgon.");

        her.opens("/diary").sees("Nokon skreiv tilbake til deg").opens(share).sees("Vi ser på det saman i morgon.", "Berit Haugland har opna det");
        her.presses("Stopp for Berit Haugland").sees("Delinga er slutt", "Du stoppa delinga").shows("notebook-stopped");
        berit.findsNothingAt(line);
    }

    @Test
    void sheShowsPagesOnHerOwnScreenAndTakesALineAlong() {
        through(Window.PHONE, "nb");
        var vår = town.neighbour("Vår", "nb");
        town.desktop("berit").opens(vår.page()).presses("Samarbeidsmøte");
        var her = someone(vår.subject());
        writes(her, "Jeg gikk til elva. Det hjalp.");
        var entry = her.path();
        writes(her, "Det regnet hele dagen.");
        her.opens("/diary/together");
        her.page().locator("input[name=entry]").all().forEach(box -> box.check());
        her.shows("notebook-together-choose");
        her.page().locator("form[action='/diary/together/pages'] button").click();
        her.sees("Side 1 av 2", "Det regnet hele dagen.").doesNotSee("Jeg gikk til elva", "Logg ut").shows("notebook-together");
        her.page().keyboard().press("ArrowRight");
        her.sees("Side 2 av 2", "Jeg gikk til elva. Det hjalp.");
        her.page().keyboard().press("ArrowLeft");
        her.sees("Side 1 av 2");
        her.page().keyboard().press("Escape");
        her.sees("Notatboka mi");
        assertThat(her.path()).isEqualTo("/diary");

        her.opens(entry + "/take-along").shows("notebook-take").presses("Ta med").sees("Nå er den med", "Jeg gikk til elva.", "Bare du ser den").shows("notebook-taken");
        her.presses("Angre").sees("Linja er tatt bort");
    }

    /** The page is locked in the browser and sent by it; then she reads it where it is kept. */
    private static void writes(Someone her, String words) {
        her.opens("/diary/new");
        her.page().locator("textarea[name=text]").fill(words);
        her.page().locator("form:has(textarea[name=text]) button[type=submit]").first().click();
        her.page().waitForURL("**/diary/entries/*");
    }
}
