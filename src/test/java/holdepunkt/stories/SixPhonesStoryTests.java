package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import holdepunkt.browser.Pictures;
import holdepunkt.browser.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The meeting is over: six phones, a sheet of paper, one who would rather not and one who comes late. She sees it first, and what differs is taken up. */
class SixPhonesStoryTests extends Story {

    private static final String LINE = "Det gikk litt fort";
    private static final String SISTER = "Søster Marit Storhaug";

    /** A phone that can speak, and keeps what it was asked to say. */
    private static final String VOICE = "Object.defineProperty(window, 'speechSynthesis', {value: Object.assign(new EventTarget(), {cancel() {}, speak(words) { window.said = words.text; },"
            + " getVoices: () => [{lang: 'nb-NO', localService: true}]})}); window.SpeechSynthesisUtterance = function (text) { this.text = text; };";

    private Town.Neighbour ragna;
    private Someone berit;
    private Someone her;
    private String meeting;
    private String mirror;

    @Test
    void whatSheSawDifferentlyIsOnTheNextAgendaAndNobodyIsNamed() throws Exception {
        everyoneIsAtTheTable();
        allAreAskedAtOnce();
        sixPhonesAnswer();
        onePaperIsTypedIn();
        sheSeesItFirst();
        oneComesLate();
        theGapIsPutOnTheAgenda();
        aWeekLaterSheIsAskedAgain();
    }

    private void everyoneIsAtTheTable() {
        berit.opens(ragna.page()).presses("Samarbeidsmøte");
        meeting = berit.path();
        mirror = meeting + "/mirror";
        Map.of("Anne", "participant", "Ida", "participant", "Kari", "coordinator", "Geir", "participant", "Per", "supporter")
                .forEach((name, role) -> berit.opens(meeting + "/seats?q=" + name).sends("/seats", "who", name, "role", role));
        berit.opens(meeting + "/seats").sends("/seats", "guest", SISTER, "role", "next_of_kin", "way", "room");
        her.opens(meeting + "/seats");
        while (her.page().locator("form[action$='/yes']").count() > 0) {
            her.sends("/yes").opens(meeting + "/seats");
        }
    }

    private void allAreAskedAtOnce() {
        berit.opens(meeting).presses("Spør alle hvordan det var").sees("Koden virker til midnatt").shows("mirror-code");
    }

    private void sixPhonesAnswer() {
        var room = berit.page().locator(".hp-code").innerText();
        var hers = berit.opens(mirror + "/hers").shows("mirror-hers").page().locator(".hp-code").innerText();
        var phones = new ArrayList<Someone>();
        for (int phone = 0; phone < 6; phone++) {
            var visitor = town.visitor(Window.PHONE, "nb");
            visitor.page().addInitScript(VOICE);
            phones.add(typed(visitor, phone == 0 ? hers : room));
        }
        marks(phones.get(0), 4);
        phones.get(0).page().locator("textarea").fill(LINE);
        isReadAloud(phones.get(0));
        phones.get(0).shows("mirror-answer");
        List.of(1, 2, 3).forEach(phone -> marks(side(phones.get(phone), "staff"), 8));
        marks(side(phones.get(4), "near"), 7);
        side(phones.get(5), "staff");
        phones.subList(0, 5).forEach(phone -> phone.page().locator("main button[type=submit]").first().click());
        phones.get(5).page().locator("button[name=no]").click();
        phones.forEach(phone -> phone.sees("Takk, svaret er sendt"));
        phones.get(1).shows("mirror-thanks").opens("/m").shows("mirror-enter");
        typed(town.visitor(Window.PHONE, "nb"), hers).sees("Vi finner ikke siden");
    }

    private static void isReadAloud(Someone phone) {
        phone.page().getByText("Les høyt").first().click();
        assertThat(phone.page().evaluate("() => window.said")).asString().startsWith("Var det lett å si det som er viktig? 0 er: Nei").doesNotContain(LINE);
    }

    private Someone typed(Someone phone, String code) {
        phone.opens("/m").page().locator("#code").fill(code);
        phone.page().locator("main button[type=submit]").click();
        return phone;
    }

    private static Someone side(Someone phone, String side) {
        phone.page().locator("input[name=side][value=" + side + "]").check();
        return phone;
    }

    /** The same point for each question, pressed with a finger. */
    private static void marks(Someone phone, int points) {
        var scales = phone.page().locator(".hp-scale");
        for (int scale = 0; scale < scales.count(); scale++) {
            scales.nth(scale).locator(".hp-point").filter(new Locator.FilterOptions().setHas(phone.page().locator("input[value='" + points + "']"))).click();
        }
    }

    private static int sheets(Page page) {
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(new Margin().setTop("15mm").setBottom("15mm").setLeft("15mm").setRight("15mm"))))) {
            return pdf.getNumberOfPages();
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private void onePaperIsTypedIn() {
        berit.opens(mirror + "/paper").sees("Sett ring rundt ett tall").shows("mirror-paper");
        Pictures.print(berit.page(), "story-mirror-paper");
        assertThat(sheets(berit.page())).as("one sheet for one answer, with the code on it").isEqualTo(1);
        side(berit.opens(mirror + "/typed").shows("mirror-typed"), "near");
        marks(berit, 6);
        berit.page().locator("form[action$='/typed'] button[type=submit]").first().click();
        berit.sees("ser svarene først").doesNotSee("8, 8, 8", LINE);
    }

    private void sheSeesItFirst() {
        her.opens(ragna.page()).sees("Hvordan var møtet?").follows("/mirror").sees("8, 8, 8", LINE, "Det er ikke satt opp noe nytt møte").shows("mirror-hers-first");
        her.sends("/showings", "line", "shared").sees("De andre kan se svarene");
        berit.opens(mirror).sees("Svar helst først").doesNotSee("8, 8, 8");
    }

    private void oneComesLate() {
        marks(berit, 9);
        berit.page().locator("form[action$='/answers'] button[type=submit]").first().click();
        berit.sees("8, 8, 8, 9", LINE).doesNotSee("Anne Lundby", "Ida Bergheim", "Jeg vil ikke svare").shows("mirror-side-by-side");
    }

    private void theGapIsPutOnTheAgenda() {
        berit.opens(ragna.page()).presses("Planmøte");
        var next = berit.path();
        berit.opens(ragna.page() + "/signals").sees("Svarene om møtet ligger langt fra hverandre", "Svar: 4. Tjenestene: 8.");
        var signal = berit.page().locator("a[href*='/signals/']").first().getAttribute("href");
        berit.opens(signal);
        berit.page().locator("input[name=way][value=agenda]").check();
        berit.page().locator("select[name=meeting]").selectOption(next.substring(next.lastIndexOf('/') + 1));
        berit.page().locator("form[action$='/settlement'] button[type=submit]").click();
        berit.opens(next + "/room").sees("Svarene om møtet ligger langt fra hverandre: ", "Svar: 4. Tjenestene: 8.").shows("mirror-on-the-agenda");
        berit.opens(mirror + "/reflection?q=Liv").shows("mirror-reflection").sends("/reflection", "who", "Liv").sees("Liv Rønnestad leder ti minutter").opens("/mirror-limits").shows("mirror-limits");
        her.opens(next).sees("Liv Rønnestad leder ti minutter om hvordan forrige møte var");
    }

    private void aWeekLaterSheIsAskedAgain() throws Exception {
        town.weeksPass(ragna, 1);
        berit.opens("/desk").followsTo(mirror + "/again").sees("I rommet sier mange at det var fint").shows("mirror-again");
        marks(berit, 5);
        berit.page().locator("textarea[name=between]").fill("Anne ringte dagen etter");
        berit.page().locator("form[action$='/again'] button[type=submit]").first().click();
        berit.sees("Spurt en gang til", "Anne ringte dagen etter");
        her.opens(mirror).sees("Anne ringte dagen etter").shows("mirror-after-a-week").opens(ragna.page() + "/talks").sees(LINE).shows("mirror-her-line");
    }

    @BeforeEach
    void theStoryBegins() {
        ragna = town.neighbour("Ragna", "nb");
        berit = town.desktop("berit");
        her = town.phone(ragna.subject());
    }
}
