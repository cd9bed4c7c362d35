package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She goes in as planned. Later she is taken in one night against her will, and comes out on a Friday to somebody with a name. */
class InAndOutOfTheWardStoryTests extends Story {

    private static final LocalDate FRIDAY = LocalDate.now(Texts.NORWAY).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    private Town.Neighbour tuva;
    private Someone berit;
    private Someone her;
    private String mailbox;
    private String meeting;

    @Test
    void sheIsHeldAllTheWay() throws Exception {
        beforeThePlannedStayHomeAndWhatSheDoesAreArranged();
        beforehandSheSaysWhoMayBeCalled();
        r13OneNightOnlyTheRightOnesAreCalled();
        r13WhereSheIsOnlySheAndHerContactKnow();
        r14HerPhoneIsTakenNothingIsSentAndTheSameHumanHolds();
        r15HerCopyOfTheLetterSaysWhoTakesAComplaint();
        r15WhatSheSaidYesToIsAskedAgainBeforeSheLeaves();
        onFridaySheGoesToSomebodyWithANameOnMonday();
    }

    private void beforeThePlannedStayHomeAndWhatSheDoesAreArranged() throws Exception {
        her.opens(tuva.page() + "/reach").sends("/reach", "channel", "email", "email", mailbox, "hours", "any");
        berit.opens(tuva.page()).presses("Planmøte").follows("/room");
        berit.sends("/lines", "kind", "i_do", "what", "Henter posten og vanner plantene", "who", "Berit Haugland", "by", Town.in(7));
        berit.sends("/lines", "kind", "i_do", "what", "Holder av plassen på verkstedet", "who", "Berit Haugland", "by", Town.in(7));
        berit.follows("/letter").sends("/letter/finish").sees("Henter posten", "Holder av plassen");
        berit.opens(tuva.page()).presses("Utskrivingsmøte");
        meeting = berit.path();
        berit.follows("/seats").opens(meeting + "/seats?q=Kari").sends("/seats", "who", "Kari Voldseth", "role", "participant");
        assertThat(town.post().cameTo(mailbox)).as("one word about a seat that waits for her").isEqualTo(1);
        her.opens(meeting).follows("/seats").page().locator("li:has-text('Kari Voldseth') [name=lets]").check();
        her.presses("Ja, jeg vil ha med Kari Voldseth");
    }

    private void beforehandSheSaysWhoMayBeCalled() {
        her.opens(tuva.page()).sees("Når noe endrer seg").follows("/crisis").opens(tuva.page() + "/crisis?name=Kari");
        her.sends("/crisis/staff", "account", "Kari Voldseth").sees("Kari Voldseth");
    }

    private void r13OneNightOnlyTheRightOnesAreCalled() {
        var night = town.desktop(town.worker("Hedda Nattlie", "dps", "clinician"));
        night.opens("/emergency").sends("/emergency", "number", tuva.number().digits(), "reason", "admitted", "why", "Kommer inn i natt med politi og lege.");
        night.sees("Du har hastetilgang", "Kari Voldseth").presses("Åpne et hastemøte");
        var call = night.path() + "/seats";
        night.opens(call + "?q=Anne").isStopped(422, "/seats", "who", "Anne Lundby", "role", "participant", "callNow", "crisis_plan");
        night.opens(call + "?q=Kari").sends("/seats", "who", "Kari Voldseth", "role", "participant", "callNow", "crisis_plan");
        night.opens(call + "?q=Ida").sends("/seats", "who", "Ida Bergheim", "role", "participant", "callNow", "health_care").sees("Ida Bergheim").shows("ward-called");
        town.desktop("anne").findsNothingAt(tuva.page());
        her.opens(tuva.page()).sees("Noen åpnet noe om deg fordi det hastet", "Hedda Nattlie");
    }

    private void r13WhereSheIsOnlySheAndHerContactKnow() {
        berit.opens(tuva.page()).follows("/stay");
        berit.sends("/stays", "kind", "involuntary", "begunOn", Town.today(), "outOn", FRIDAY.toString()).sees("Innlagt mot sin vilje");
        town.desktop("kari").opens(meeting).doesNotSee("Innlagt", "innlagt").findsNothingAt(tuva.page() + "/stay");
    }

    private void r14HerPhoneIsTakenNothingIsSentAndTheSameHumanHolds() throws Exception {
        long before = town.post().cameTo(mailbox);
        berit.sends("/stay/phone", "from", Town.today(), "until", Town.in(14)).sees("ingen venter på svar imens").shows("ward-stay");
        berit.opens(meeting + "/seats?q=Per").sends("/seats", "who", "Per Strandli", "role", "participant");
        assertThat(town.post().cameTo(mailbox)).as("nothing is sent while her phone is taken").isEqualTo(before);
        her.opens(tuva.page()).sees("Berit Haugland", "Innlagt mot").follows("/stay").sees("Kontakten din kan besøke deg", "Berit Haugland").shows("ward-hers");
    }

    private void r15HerCopyOfTheLetterSaysWhoTakesAComplaint() {
        berit.opens(meeting).follows("/room").sends("/lines", "kind", "i_do", "what", "Møter deg hjemme klokka ni", "who", "Kari Voldseth", "by", MONDAY.toString());
        berit.follows("/letter").sends("/letter", "contact", "Kari Voldseth").sends("/letter/finish").sees("kontrollkommisjonen", "advokat");
        her.opens(meeting).follows("/letter").sees("Møter deg hjemme", "kontrollkommisjonen", "advokat").shows("ward-letter");
        town.desktop("kari").opens(meeting + "/letter").sees("Møter deg hjemme").doesNotSee("kontrollkommisjonen");
    }

    private void r15WhatSheSaidYesToIsAskedAgainBeforeSheLeaves() {
        berit.opens("/desk").sees("Hvem følger opp " + tuva.name(), "Spør " + tuva.name() + " på nytt");
        berit.opens(tuva.page() + "/stay").isStopped(422, "/stay/end", "endedOn", FRIDAY.toString()).sees("Spør først på nytt");
        berit.opens(tuva.page() + "/stay").presses("Jeg har spurt på nytt").presses("Vi vet hvem som følger opp");
    }

    private void onFridaySheGoesToSomebodyWithANameOnMonday() {
        berit.sends("/stay/end", "endedOn", FRIDAY.toString());
        berit.opens("/desk").doesNotSee("Hvem følger opp " + tuva.name());
        her.opens(tuva.page()).sees("Møter deg hjemme klokka ni", "Kari Voldseth", "Berit Haugland").doesNotSee("Innlagt mot");
        town.desktop("kari").opens("/my-promises").sees("Møter deg hjemme klokka ni");
    }

    @BeforeEach
    void theStoryBegins() {
        tuva = town.neighbour("Tuva", "nb");
        mailbox = "tuva-" + tuva.id() + "@her.example";
        berit = town.desktop("berit");
        her = town.phone(tuva.subject());
    }
}
