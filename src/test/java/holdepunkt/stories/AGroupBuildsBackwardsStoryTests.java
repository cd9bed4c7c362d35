package holdepunkt.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A working group builds its first chain from the result backwards, one in front of a projector, two with a screen of their own. */
class AGroupBuildsBackwardsStoryTests extends Story {

    private static final List<String> COLUMNS = List.of("what_they_learn_and_gain", "who_with", "what_we_do");

    private Someone onTheWall;
    private Someone mona;
    private Someone siri;
    private String chain;

    @Test
    void aWorkingGroupBuildsAChainBackwardsInFrontOfAProjector() {
        theyBeginWithNothingButAName();
        onlyTheResultsMayBeWrittenFirst();
        twoWriteAtOnceAndNothingIsLost();
        theyGoOnToTheLeft();
        aStepIsMovedByTheKeyboardAlone();
        aStepIsMovedAndLinkedByHand();
        theWholeWayIsThere();
        theyGiveItANameAndSeeLaterWhatIsNew();
    }

    private void theyBeginWithNothingButAName() {
        onTheWall.opens("/improvement").followsTo("/improvement/method").sees(t("improvement.method.lead")).shows("chain-method");
        onTheWall.opens("/improvement").follows("/improvement/chains/new");
        onTheWall.sends("/improvement/chains", "title", "Rett tjeneste til rett tid", "group", "Arbeidsgruppa", "columns", "5");
        chain = onTheWall.path();
        onTheWall.follows("/screen");
    }

    private void onlyTheResultsMayBeWrittenFirst() {
        onTheWall.sees(t("improvement.next.what_difference_this_makes"));
        assertThat(onTheWall.page().locator("select[name=column] option").count()).isEqualTo(2);
        onTheWall.sends("/stones", "text", "Folk får svar før de må spørre");
        onTheWall.sees("E1", t("improvement.next.what_they_do_differently"));
    }

    private void twoWriteAtOnceAndNothingIsLost() {
        mona.opens(chain);
        siri.opens(chain);
        onTheWall.types("/stones", "text", "Mindre venting");
        mona.sends("/stones", "column", "what_difference_this_makes", "text", "Ansatte vet hvem de ringer", "owner", "Inntaket");
        siri.sends("/stones", "column", "what_they_do_differently", "text", "Den som ikke rekker et løfte, sier fra", "leadsTo", "E1");
        onTheWall.sees("Ansatte vet hvem de ringer", "Den som ikke rekker et løfte, sier fra");
        assertThat(onTheWall.page().locator("textarea[name=text]")).hasValue("Mindre venting");
        onTheWall.sends("/stones", "column", "what_difference_this_makes");
        mona.sees("Mindre venting").shows("chain-map");
    }

    private void theyGoOnToTheLeft() {
        for (var column : COLUMNS) {
            onTheWall.sees(t("improvement.next." + column));
            onTheWall.sends("/stones", "column", column, "text", "Steg i " + t("improvement.kind." + column));
        }
        onTheWall.sees(t("improvement.next.whole"));
    }

    private void aStepIsMovedByTheKeyboardAlone() {
        var page = mona.opens(chain).page();
        var tools = stone(mona, "Mindre venting").locator("summary");
        tools.focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-said]")).hasText(t("improvement.said.moved", "E3 Mindre venting"));
        assertThat(page.locator("[data-column=what_difference_this_makes] .hp-stone__words")).hasText(
                new String[] {"E1 Folk får svar før de må spørre", "E2 Mindre venting", "E3 Ansatte vet hvem de ringer"});
        assertThat(page.evaluate("() => document.activeElement.textContent").toString()).contains(t("improvement.map.up"));
    }

    private void aStepIsMovedAndLinkedByHand() {
        var page = siri.opens(chain).page();
        drag(siri, stone(siri, "Mindre venting").locator(".hp-stone__grip"), stone(siri, "Folk får svar"), 0.2);
        assertThat(page.locator("[data-column=what_difference_this_makes] .hp-stone__words").first()).hasText("E1 Mindre venting");
        int before = page.locator(".hp-map__lines path").count();
        drag(siri, stone(siri, "Den som ikke rekker").locator(".hp-stone__knot"), stone(siri, "Mindre venting"), 0.5);
        assertThat(page.locator(".hp-map__lines path")).hasCount(before + 1);
        assertThat(page.locator("[data-said]")).hasText(t("improvement.said.linked"));
    }

    private void theWholeWayIsThere() {
        onTheWall.sends("/links", "from", "B1", "to", "C1").sends("/links", "from", "C1", "to", "D1").sends("/links", "from", "A1", "to", "B1");
        stone(siri.opens(chain), "Mindre venting").locator("a").first().click();
        siri.followsTo("?way=");
        assertThat(siri.page().locator(".hp-stone[data-on]")).hasCount(5);
        siri.shows("chain-way");
        onTheWall.shows("chain-screen");
    }

    private void theyGiveItANameAndSeeLaterWhatIsNew() {
        mona.opens(chain).follows("/history").sends("/versions", "name", "Etter verkstedet");
        onTheWall.sends("/stones", "column", "what_we_do", "text", "Én felles liste");
        mona.opens(chain + "/history").picks("Etter verkstedet").sees(t("improvement.how.added"), "Én felles liste").shows("chain-comparison");
        mona.opens(chain + "/story").sees("Én felles liste", t("improvement.story.no.see")).shows("chain-story");
    }

    private static Locator stone(Someone one, String words) {
        return one.page().locator(".hp-stone", new com.microsoft.playwright.Page.LocatorOptions().setHas(one.page().locator(".hp-stone__words",
                new com.microsoft.playwright.Page.LocatorOptions().setHasText(words))));
    }

    /** @param how how far down the other it is let go */
    private static void drag(Someone one, Locator handle, Locator onto, double how) {
        handle.scrollIntoViewIfNeeded();
        handle.hover();
        BoundingBox there = onto.boundingBox();
        var mouse = one.page().mouse();
        mouse.down();
        mouse.move(there.x + there.width / 2, there.y + there.height * 0.9);
        mouse.move(there.x + there.width / 2, there.y + there.height * how);
        mouse.up();
    }

    @BeforeEach
    void theGroupMeets() {
        onTheWall = someone("nils");
        mona = someone(town.worker("Mona Elvestrand", "erfaring", "working_group"));
        siri = someone("siri");
    }
}
