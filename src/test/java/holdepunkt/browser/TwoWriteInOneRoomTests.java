package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import holdepunkt.core.Period;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The room in real browsers: live for all present, and nothing typed is lost when the network is. */
@Tag("browser")
@Staged
class TwoWriteInOneRoomTests {

    private static final int CUT_FOR_MS = 20_000;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final List<Page> open = new ArrayList<>();
    private Tables.Table table;

    @BeforeEach
    void aTableForThree() {
        var tables = new Tables(stage, parts);
        table = tables.lay();
        tables.seat(table, "anne", SeatRole.WRITER);
    }

    @AfterEach
    void everyoneLeaves() {
        open.forEach(page -> page.context().close());
    }

    @Test
    void withTheNetworkCutInMidTypingBothLinesAreThereInOrderAndAThirdSeesBoth() {
        var berit = enter("berit", Window.DESKTOP);
        var anne = enter("anne", Window.DESKTOP);
        var hers = enter(table.subject(), Window.PHONE);
        write(anne, "Annes linje, halv");
        anne.context().setOffline(true);
        write(berit, "Berits linje");
        save(berit);
        assertThat(lines(hers)).hasText(new String[] {"Berits linje"});
        anne.waitForTimeout(CUT_FOR_MS);
        anne.locator("textarea[name=what]").fill("Annes linje, hel");
        save(anne);
        assertThat(lines(hers)).hasCount(1);
        anne.context().setOffline(false);
        for (var page : List.of(hers, berit, anne)) {
            assertThat(lines(page)).hasText(new String[] {"Berits linje", "Annes linje, hel"});
        }
        assertThat(anne.locator("textarea[name=what]")).hasValue("");
    }

    @Test
    void whatIsTypedStaysWhenAnotherSavesAndIsOfferedAfterReload() {
        var berit = enter("berit", Window.DESKTOP);
        var anne = enter("anne", Window.PHONE);
        write(anne, "Sender henvisning");
        write(berit, "Berits linje");
        save(berit);
        assertThat(lines(anne)).hasCount(1);
        assertThat(anne.locator("textarea[name=what]")).hasValue("Sender henvisning");
        assertThat(anne.locator("[data-drafted] .hp-jargon")).hasText("henvisning");
        assertThat((Number) anne.evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
        anne.reload();
        assertThat(anne.locator("textarea[name=what]")).hasValue("Sender henvisning");
        assertThat(anne.locator("[data-offered]")).isVisible();
    }

    @Test
    void whatIsMissingIsSaidWithoutLosingTheRest() {
        var berit = enter("berit", Window.DESKTOP);
        berit.locator("input[name=kind][value=i_do]").check();
        berit.locator("textarea[name=what]").fill("Uten eier");
        save(berit);
        assertThat(berit.locator(".ds-error-summary")).isVisible();
        assertThat(berit.locator("textarea[name=what]")).hasValue("Uten eier");
        berit.locator("select[name=who]").selectOption(stage.account("berit").toString());
        berit.locator("input[name=by]").fill(LocalDate.now(Period.NORWAY).plusDays(9).toString());
        save(berit);
        assertThat(lines(berit)).hasText(new String[] {"Uten eier"});
        assertThat(berit.locator(".ds-error-summary")).hasCount(0);
    }

    @Test
    void everyPageOfTheRoomAndTheLetterIsOpenToEveryone() {
        new Tables(stage, parts).promise(table, "berit", "Skriver en henvisning", "berit");
        var line = stage.as("berit").get(table.room()).document().selectFirst("[data-line]").attr("data-line");
        look("berit", table.room(), "room");
        look(table.subject(), table.room(), "room-hers");
        look("berit", table.room() + "/lines/" + line, "room-line");
        look("berit", table.room() + "/read-back", "room-read-back");
        look("berit", table.letter(), "letter-making");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        look("berit", table.letter(), "letter");
        look(table.subject(), table.letter(), "letter-hers");
        look("berit", table.letter() + "/journal", "letter-journal");
    }

    private void look(String subject, String path, String name) {
        for (var window : List.of(Window.PHONE, Window.DESKTOP)) {
            var page = enter(subject, window, path);
            Pictures.take(page, name);
            assertThat(Axe.findings(page)).as(name).isEmpty();
            if (window == Window.PHONE) {
                assertThat(Reflow.troubles(page)).as(name).isEmpty();
                assertThat(Keyboard.troubles(page)).as(name).isEmpty();
            }
        }
    }

    private Page enter(String subject, Window window) {
        var page = enter(subject, window, table.room());
        assertThat(page.locator("[data-live]")).hasText("Siden følger med");
        return page;
    }

    private Page enter(String subject, Window window, String path) {
        var page = Browser.shared().window(window);
        open.add(page);
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token(subject)).setUrl(stage.address().replace("http://", "https://"))
                .setSecure(true).setHttpOnly(true)));
        page.navigate(stage.address() + path);
        return page;
    }

    private void write(Page page, String what) {
        page.locator("input[name=kind][value=i_do]").check();
        page.locator("textarea[name=what]").fill(what);
        page.locator("select[name=who]").selectOption(stage.account("berit").toString());
        page.locator("input[name=by]").fill(LocalDate.now(Period.NORWAY).plusDays(9).toString());
    }

    private static void save(Page page) {
        page.locator("form[action$='/lines'] button[type=submit]").click();
    }

    private static Locator lines(Page page) {
        return page.locator(".hp-decision__what");
    }
}
