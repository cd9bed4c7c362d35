package holdepunkt.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import holdepunkt.browser.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Her doctor has no sign-in and ten minutes: one link on a phone is enough for one meeting, and for nothing else. */
class TheDoctorByLinkStoryTests extends Story {

    private static final String DOCTOR = "Lege Solveig Moe";

    private Town.Neighbour liv;
    private Someone berit;
    private Someone her;
    private Someone doctor;
    private String meeting;
    private String link;

    @Test
    void theDoctorTakesPartFromAPhoneAndWhatWasPromisedHasANameAndSomebodyWhoSeesToIt() {
        sheSaysYesToTheDoctorAndToTheLetter();
        beritGivesTheLink();
        theDoctorComesIn();
        theDoctorTakesALineAndAllSeeItAtOnce();
        theDoctorSaysHowItWasUnderstood();
        theLetterNamesTheDoctor();
        sheMarksWhatTheDoctorPromised();
        anotherLinkOpensNothingOfThis();
    }

    private void sheSaysYesToTheDoctorAndToTheLetter() {
        berit.opens(liv.page()).presses("Samarbeidsmøte");
        meeting = berit.path();
        berit.opens(meeting + "/seats").sends("/seats", "guest", DOCTOR, "role", "gp", "way", "phone").sees(DOCTOR);
        her.opens(meeting + "/seats").sends(yesTo(DOCTOR), "lets", "letter").sees(DOCTOR);
    }

    private String yesTo(String name) {
        return her.page().locator("li", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name)).locator("form[action$='/yes']").getAttribute("action");
    }

    private void beritGivesTheLink() {
        berit.opens(meeting + "/seats").presses("Lag lenke til " + DOCTOR);
        link = berit.page().locator("#link").inputValue();
    }

    private void theDoctorComesIn() {
        doctor.opens(link).sees("Møte med Liv").follows("/room").sees("Ingenting er bestemt ennå.");
        doctor.page().locator("details").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Skriv hvem som er her")).locator("summary").click();
        doctor.types("/presence", "voice", DOCTOR, "how", "phone");
        doctor.page().locator("form[action$='/presence'] button").click();
        assertThat(doctor.page().locator(".hp-present li").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(DOCTOR))).containsText("på telefon");
    }

    private void theDoctorTakesALineAndAllSeeItAtOnce() {
        berit.opens(meeting + "/room");
        her.opens(meeting + "/room");
        assertThat(berit.page().locator("[data-live]")).hasText("Siden følger med");
        assertThat(doctor.page().locator("[data-live]")).hasText("Siden følger med");
        doctor.types("/lines", "kind", "i_do", "what", "Ser på søvnmedisinen", "by", Town.in(9));
        doctor.page().locator("form[action$='/lines'] button[type=submit]").click();
        for (var one : new Someone[] {berit, her, doctor}) {
            assertThat(one.page().locator(".hp-decision__what")).hasText("Ser på søvnmedisinen");
            assertThat(one.page().locator(".hp-decision__who")).containsText(DOCTOR + ". Berit Haugland passer på");
        }
        assertThat(doctor.page().locator(".hp-decision a")).hasCount(0);
        doctor.shows("doctor-in-the-room");
    }

    private void theDoctorSaysHowItWasUnderstood() {
        doctor.follows("/read-back").sends("/read-back", "answer", "not_quite", "words", "Jeg tenkte på en samtale først").sees("Jeg tenkte på en samtale først");
        berit.opens(meeting + "/room/read-back").sees("Jeg tenkte på en samtale først");
    }

    private void theLetterNamesTheDoctor() {
        doctor.opens(link + "/letter").sees("Slik blir brevet til Liv");
        berit.opens(meeting + "/letter").sends("/finish").sees(DOCTOR);
        doctor.opens(link + "/letter").sees(DOCTOR + " gjør dette. Berit Haugland", "Lege Solveig Moe sa: «Jeg tenkte på en samtale først»").shows("doctor-letter");
        doctor.follows("/journal").sends("/journal").sees("Ført ");
    }

    private void sheMarksWhatTheDoctorPromised() {
        her.opens(liv.page() + "/promises").sees(DOCTOR + ". Berit Haugland, Rus og psykisk helse passer på at det skjer").presses("Gjort").sees("Gjort");
        berit.opens("/my-promises").sees("Ser på søvnmedisinen");
    }

    private void anotherLinkOpensNothingOfThis() {
        var stranger = town.visitor(Window.PHONE, "nb");
        stranger.findsNothingAt("/at/AAAAAAAAAAAAAAAAAAAAAA/room").findsNothingAt(link.substring(0, link.length() - 1) + "/room");
        var otherMeeting = berit.opens(liv.page()).presses("Planmøte").path();
        berit.opens(otherMeeting + "/seats").sends("/seats", "guest", "Fysioterapeut Rui", "role", "participant", "way", "video");
        her.opens(otherMeeting + "/seats").sends(yesTo("Fysioterapeut Rui"));
        var otherLink = berit.opens(otherMeeting + "/seats").presses("Lag lenke til Fysioterapeut Rui").page().locator("#link").inputValue();
        stranger.opens(otherLink + "/room").doesNotSee("Ser på søvnmedisinen");
        stranger.findsNothingAt(otherLink + "/letter");
        stranger.isOutOf(meeting + "/room", "Ser på søvnmedisinen");
    }

    @BeforeEach
    void theStoryBegins() {
        liv = town.neighbour("Liv", "nb");
        berit = town.desktop("berit");
        her = town.phone(liv.subject());
        doctor = town.visitor(Window.PHONE, "nb");
    }
}
