package holdepunkt.stories;

import holdepunkt.access.SignIns;
import holdepunkt.core.AccountId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The coordinator's job ends (R3): shut the same minute, her contact holds her, and what the coordinator promised is taken up and not lost. */
class TheCoordinatorLeavesStoryTests extends Story {

    private static final String PROMISE = "Ringer boligkontoret om nøkkelen";

    private Town.Neighbour tilla;
    private Someone berit;
    private Someone her;
    private Someone mons;
    private String meeting;

    @Test
    void whatTheCoordinatorPromisedIsTakenUpByWhoeverIsStillThere() {
        var worker = town.worker("Mons Elvheim", "rus", "coordinator");
        tilla = town.neighbour("Tilla", "nb");
        theCoordinatorPromises(worker);
        town.desktop("eva").opens("/units/" + stage.unit("tildeling") + "/work").sends("/workers/" + account(worker) + "/end", "why", "quit");
        mons.isOutOf(meeting, tilla.name()).isOutOf(tilla.page(), tilla.name());
        her.opens(tilla.page()).sees("Berit Haugland", PROMISE).opens(tilla.page() + "/promises").sees("arbeider ikke der lenger").shows("coordinator-left");
        herContactTakesItUp();
        her.opens(tilla.page() + "/signals").sees("Den som lovet, arbeider ikke der lenger", "Jeg ringer selv på fredag.");
    }

    private void theCoordinatorPromises(String worker) {
        berit = town.desktop("berit").opens(tilla.page()).presses("Samarbeidsmøte");
        meeting = berit.path();
        berit.opens(meeting + "/seats?q=Mons").sends("/seats", "who", "Mons Elvheim", "role", "coordinator");
        her = town.phone(tilla.subject()).opens(meeting + "/seats").presses("Ja, jeg vil ha med Mons Elvheim");
        mons = town.desktop(worker).opens(meeting).follows("/room").sends("/lines", "kind", "i_do", "what", PROMISE, "who", "Mons Elvheim", "by", Town.in(4));
        berit.opens(meeting + "/room").follows("/letter").sends("/letter/finish");
        her.opens(tilla.page()).sees(PROMISE, "Mons Elvheim");
    }

    private void herContactTakesItUp() {
        Awaitility.await().atMost(java.time.Duration.ofSeconds(60)).until(() -> berit.opens("/desk").all("a[href*='" + tilla.page() + "/signals']").length > 0 || berit.opens(tilla.page() + "/signals").all("a[href*='/signals/']").length > 0);
        berit.opens(tilla.page() + "/signals").sees("Den som lovet, arbeider ikke der lenger").followsTo("/signals/").sees(PROMISE).shows("coordinator-left-signal");
        berit.page().locator("input[name=way][value=not_now]").check();
        berit.page().locator("textarea[name=because]").fill("Jeg ringer selv på fredag.");
        berit.page().locator("form[action$='/settlement'] button[type=submit]").click();
        berit.sees("Jeg ringer selv på fredag.");
    }

    private AccountId account(String subject) {
        return parts.getBean(SignIns.class).viewer(stage.token(subject)).orElseThrow().account();
    }
}
