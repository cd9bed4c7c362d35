package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import holdepunkt.core.AccountId;
import holdepunkt.people.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What she said yes to ends when she says so, and what somebody did ends with their work. */
class ItCanBeTakenBackStoryTests extends Story {

    private Town.Neighbour randi;
    private Someone her;
    private Someone per;
    private String meeting;
    private Cast.Person tuva;
    private AccountId monasAccount;
    private Someone mona;
    private Someone olav;

    @Test
    void herYesIsTakenBackWhileTheyPrepare() {
        perPreparesWithHerBecauseSheSaidYes();
        sheTakesItBack();
        inTheNextMomentPerFindsNothing();
        whatTheyWroteIsStillHers();
    }

    @Test
    void theJobOfHerContactEndsAndTheDeputyStandsInAtOnce() {
        monaIsHerContactAndOlavStandsBehind();
        evaEndsMonasWork();
        monaIsOutAndOlavIsIn();
        sheSeesWhoIsThereForHerNow();
    }

    private void perPreparesWithHerBecauseSheSaidYes() {
        var berit = town.desktop("berit").opens(randi.page()).presses("Ansvarsgruppe");
        meeting = berit.path();
        berit.opens(meeting + "/seats?q=Per").sends("/seats", "who", "Per Strandli", "role", "supporter").sees("Per Strandli");
        her.opens(meeting + "/seats");
        her.page().locator("li", new Page.LocatorOptions().setHasText("Per Strandli")).getByLabel("Jeg vil forberede møtet sammen med denne").check();
        her.presses("Ja, jeg vil ha med Per Strandli").sees("Du har sagt ja.");
        per.opens(meeting).follows("/preparation").sends("/preparation", "talk_about", "Randi vil snakke om søvn").shows("release-helper");
    }

    private void sheTakesItBack() {
        her.opens(meeting + "/seats").presses("Nei, ikke Per Strandli").sees("Du har sagt nei.");
    }

    private void inTheNextMomentPerFindsNothing() {
        per.findsNothingAt(meeting + "/preparation").findsNothingAt(meeting);
    }

    private void whatTheyWroteIsStillHers() {
        her.opens(meeting + "/preparation");
        assertThat(her.page().locator("textarea[name=talk_about]").inputValue()).contains("Randi vil snakke om søvn");
    }

    private void monaIsHerContactAndOlavStandsBehind() {
        var cast = new Cast(stage, parts);
        var contact = cast.staff("Mona Kvist", "rus", "addiction_counsellor");
        var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        tuva = cast.person("Tuva", contact, deputy);
        monasAccount = contact.account();
        mona = town.desktop(contact.subject()).opens(tuva.page()).sees("Tuva");
        olav = town.desktop(deputy.subject());
        town.phone(tuva.subject()).opens(tuva.page()).sees("Mona Kvist").shows("home-contact");
    }

    private void evaEndsMonasWork() {
        var eva = town.desktop("eva").opens("/desk");
        eva.page().locator("nav a[href$='/work']").first().click();
        var address = "/workers/" + monasAccount + "/end";
        eva.sees("Hvem som jobber her").shows("work").sends(address, "why", "quit").doesNotSee("Avslutt arbeidet til Mona Kvist");
    }

    private void monaIsOutAndOlavIsIn() {
        mona.isOutOf(tuva.page(), "Tuva");
        olav.opens(tuva.page()).sees("Tuva");
    }

    private void sheSeesWhoIsThereForHerNow() {
        town.phone(tuva.subject()).opens(tuva.page()).sees("Olav Myrland").doesNotSee("Mona Kvist").shows("home-deputy");
    }

    @BeforeEach
    void theStoryBegins() {
        randi = town.neighbour("Randi", "nb");
        her = town.phone(randi.subject());
        per = town.desktop("per");
    }
}
