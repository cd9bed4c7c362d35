package holdepunkt.stories;

import holdepunkt.browser.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a phone, without a script, in nynorsk: she writes, finds it again, erases it and regrets it. */
class ABlankPageInHerPocketStoryTests extends Story {

    private Town.Neighbour gro;
    private Someone her;

    @BeforeEach
    void theStoryBegins() {
        gro = town.neighbour("Gro", "nn");
        through(Window.PHONE.in("nn").withoutScript(), "nn");
        her = someone(gro.subject());
    }

    @Test
    void sheWritesFindsItAgainAndRegrets() {
        her.opens(gro.page()).follows("/diary/new").shows("pencil");
        her.sends("/diary/entries", "text", "Elva var svart i dag, og eg gjekk heim.").sees("Elva var svart").shows("page");
        her.opens("/diary").sees("Elva var svart").shows("notebook");
        her.followsTo("/diary/entries/").presses(t("diary.erase")).sees(t("diary.erase.regret"));
        her.presses(t("diary.erase.regret")).sees("Elva var svart");
    }
}
