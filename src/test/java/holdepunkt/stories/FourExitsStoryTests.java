package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.SignIns;
import holdepunkt.core.AccountId;
import org.junit.jupiter.api.Test;

/** One loses her contact, one moves where nobody has this, one goes to prison, one dies. No gap, and nothing sent to the dead or the family. */
class FourExitsStoryTests extends Story {

    private Someone berit;

    @Test
    void herContactQuitsAndSomebodyHoldsTheSameMinute() {
        var worker = town.worker("Mons Elvheim", "rus", "addiction_counsellor");
        var tora = town.neighbour("Tora", "nb", account(worker));
        var mons = town.desktop(worker).opens(tora.page()).sees(tora.name());
        town.desktop("eva").opens("/units/" + stage.unit("tildeling") + "/work").sends("/workers/" + account(worker) + "/end", "why", "quit");
        mons.isOutOf(tora.page(), tora.name());
        town.phone(tora.subject()).opens(tora.page()).sees("Siri Holmefjord").doesNotSee("Mons Elvheim").shows("exit-contact");
    }

    @Test
    void oneMovesWhereNobodyHasThisAndIsHeldUntilTheyHaveTalked() {
        var nina = town.neighbour("Nina", "nb");
        var her = town.phone(nina.subject()).opens(nina.page()).follows("/moving");
        r10SomebodyThereSaysYesByPhoneWithANameAndATime(nina);
        her.opens(nina.page() + "/moving").sees("Kåre Myrhaug", "Vi holder til").opens(nina.page()).sees("Berit Haugland").follows("/everything").sees("Berit Haugland");
        r11WhenHerAddressIsThreatenedNobodyElseIsShownAPlace(nina, her);
        berit.opens(nina.page() + "/moving").sends("/moving/end", "how", "talked").doesNotSee("Kåre Myrhaug");
    }

    private void r10SomebodyThereSaysYesByPhoneWithANameAndATime(Town.Neighbour nina) {
        var said = new String[] {"receiver", "Rus og psykisk helse i Myrdal", "acceptedBy", "Kåre Myrhaug", "phone", "400 00 009", "theirLeader", "Åse Myrvold, 400 00 010",
                "day", Town.in(-1), "time", "10.30"};
        berit = town.desktop("berit").opens(nina.page()).follows("/moving").isStopped(422, "/movings", said);
        berit.sends("/movings", also(said, "yes", "true")).sees("Kåre Myrhaug", "Vi holder til").shows("exit-moving");
    }

    private void r11WhenHerAddressIsThreatenedNobodyElseIsShownAPlace(Town.Neighbour nina, Someone her) {
        berit.opens(nina.page() + "/meetings/new").sends("/meetings", "kind", "collaboration", "day", Town.in(3), "time", "10", "way", "room", "place", "Elvegata 14", "purpose", "Flyttingen");
        var meeting = berit.path();
        berit.opens(meeting + "/seats?q=Anne").sends("/seats", "who", "Anne Lundby", "role", "participant");
        her.opens(meeting + "/seats").presses("Ja, jeg vil ha med Anne Lundby");
        var anne = town.desktop("anne").opens(meeting).sees("Elvegata 14");
        her.opens(nina.page() + "/moving").presses("Skjul alle steder").sees("Alle steder er skjult").shows("exit-guarded");
        anne.opens(meeting).doesNotSee("Elvegata 14", "Rus og psykisk helse");
        berit.opens(meeting).sees("Elvegata 14");
    }

    @Test
    void oneGoesToPrisonAndKeepsHerContact() throws Exception {
        var ronja = town.neighbour("Ronja", "nb");
        var mailbox = "ronja-" + ronja.id() + "@her.example";
        var her = town.phone(ronja.subject());
        her.opens(ronja.page() + "/reach").sends("/reach", "channel", "email", "email", mailbox, "hours", "any");
        her.opens(ronja.page()).follows("/stay");
        berit = town.desktop("berit").opens(ronja.page()).follows("/stay");
        berit.sends("/stays", "kind", "prison", "begunOn", Town.today()).sees("Ingen vet datoen ennå", "Ingen ansatte i fengselet");
        r12NothingIsSentAndTheLetterIsPutInHerHand(ronja, mailbox);
        her.opens(ronja.page()).sees("Berit Haugland", "I fengsel").follows("/stay").sees("Vigdis Sykepleier").shows("exit-prison");
    }

    private void r12NothingIsSentAndTheLetterIsPutInHerHand(Town.Neighbour ronja, String mailbox) throws Exception {
        berit.opens(ronja.page()).presses("Samarbeidsmøte");
        berit.opens(berit.path() + "/seats?q=Per").sends("/seats", "who", "Per Strandli", "role", "participant");
        assertThat(town.post().cameTo(mailbox)).isZero();
        berit.opens(ronja.page() + "/stay").sends("/stay/handings", "hand", "prison_health", "who", "Vigdis Sykepleier", "on", Town.today());
        berit.sends("/stay/dates", "outOn", Town.in(40)).opens("/desk").sees("Hvem følger opp " + ronja.name());
    }

    @Test
    void oneDiesAndNothingMoreIsSentUntilItTurnsOutToBeWrong() throws Exception {
        var liv = town.neighbour("Livia", "nb");
        var mailbox = "livia-" + liv.id() + "@her.example";
        var her = town.phone(liv.subject());
        her.opens(liv.page() + "/reach").sends("/reach", "channel", "email", "email", mailbox, "hours", "any");
        berit = town.desktop("berit").opens(liv.page()).presses("Samarbeidsmøte");
        var meeting = berit.path();
        berit.opens(meeting + "/seats?q=Per").sends("/seats", "who", "Per Strandli", "role", "participant");
        berit.opens(meeting).follows("/room").sends("/lines", "kind", "i_do", "what", "Ringer boligkontoret", "who", "Berit Haugland", "by", Town.in(2)).follows("/letter").sends("/letter/finish");
        r16TwoSayItAndEverythingStops(liv, meeting, mailbox);
        r16HerFamilyGetsOneHumanAndNothingElse(liv, her, mailbox);
        r16ItWasWrongAndAllIsAsItWas(liv, her, mailbox);
    }

    private void r16TwoSayItAndEverythingStops(Town.Neighbour liv, String meeting, String mailbox) throws Exception {
        berit.opens(liv.page()).follows("/passing/new").sends("/passings", "leader", "Siri Holmefjord", "forKin", "Meg");
        var siri = town.desktop("siri").opens("/desk").sees("Bekreft at " + liv.name()).opens(liv.page() + "/passing").shows("exit-passing-confirm");
        siri.sends("/passing/confirmation", "talked", "true").sees("Familien kan ringe Berit").shows("exit-passing");
        assertThat(town.post().cameTo(mailbox)).as("also what waited already").isZero();
        berit.opens("/desk").doesNotSee("boligkontoret").findsNothingAt(meeting).findsNothingAt(liv.page() + "/promises");
    }

    private void r16HerFamilyGetsOneHumanAndNothingElse(Town.Neighbour liv, Someone her, String mailbox) throws Exception {
        her.opens(liv.page()).sees("Denne siden er stengt", "Berit").doesNotSee("boligkontoret", "Hvordan gikk det?").shows("exit-passing-closed");
        her.findsNothingAt(liv.page() + "/if-gone");
        assertThat(town.post().cameTo(mailbox)).isZero();
    }

    private void r16ItWasWrongAndAllIsAsItWas(Town.Neighbour liv, Someone her, String mailbox) throws Exception {
        berit.opens(liv.page() + "/passing").presses("Ta tilbake meldingen").sees("Dette ble ikke sendt", "Ring dem som bør vite det").shows("exit-passing-undone");
        her.opens(liv.page()).sees("Ringer boligkontoret", "Berit Haugland").doesNotSee("stengt");
        assertThat(town.post().cameTo(mailbox)).as("nothing old is sent by itself").isZero();
    }

    @Test
    void r17AnneAsksAboutTheWrongOneAndItIsAsIfNobodyHadAsked() {
        var anne = town.desktop("anne").opens("/ask/with-yes").sends("/ask/with-yes", "yesTo", "me", "yesHow", "meeting", "yesOn", Town.today(), "name", "Guri Navnesøster",
                "ticks", "Flere tjenester er med", "why", "Guri vil ha hjelp.");
        var tore = town.desktop("tore").opens("/office/nominations");
        tore.picks("Guri Navnesøster");
        var question = tore.sees("Spørsmål om møte: Guri Navnesøster").path();
        tore.page().locator("main details summary").last().click();
        tore.presses(t("intake.wrong.send"));
        tore.findsNothingAt(question).opens("/office/nominations").doesNotSee("Guri Navnesøster");
        anne.opens("/my-questions").doesNotSee("Guri Navnesøster").opens("/wrong-person").sees("Var det du som spurte?").doesNotSee("Guri").shows("exit-wrong-forget");
        town.desktop("randi").opens("/breaches").doesNotSee("Guri").shows("exit-wrong-breach").picks("Et spørsmål gjaldt feil person").sees("72 timer").doesNotSee("Guri")
                .shows("exit-wrong-list");
    }

    private AccountId account(String subject) {
        return parts.getBean(SignIns.class).viewer(stage.token(subject)).orElseThrow().account();
    }

    private static String[] also(String[] fields, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more)).toArray(String[]::new);
    }
}
