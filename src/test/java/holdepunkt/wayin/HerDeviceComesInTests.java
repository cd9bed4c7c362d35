package holdepunkt.wayin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import holdepunkt.browser.Axe;
import holdepunkt.browser.Browser;
import holdepunkt.browser.Pictures;
import holdepunkt.browser.Window;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A code on paper, a phone, and afterwards the phone alone: in Chromium, with a device that Chromium plays. */
@Tag("browser")
@Staged
class HerDeviceComesInTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table table;
    private String ways;
    private Page phone;

    @BeforeEach
    void aPhoneOfHers() {
        table = new Tables(stage, parts).lay();
        ways = "/people/" + table.person() + "/ways-in";
        phone = Browser.shared().window(Window.PHONE);
    }

    /** After the last look: axe comes by a debugger of its own, and when that leaves, Chromium takes the device away. */
    private void plugIn() {
        CDPSession device = phone.context().newCDPSession(phone);
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var with = new JsonObject();
        with.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", with);
    }

    @AfterEach
    void awayWithIt() {
        phone.context().close();
    }

    @Test
    void sheComesInByTheSquareAddsHerPhoneAndComesInByItUntilSheStopsIt() {
        var paper = stage.as("berit").submit(ways, ways).document();
        var digits = paper.selectFirst(".hp-digits").text();
        assertThat(paper.select("svg.hp-square path")).hasSize(1);
        phone.navigate(stage.address() + "/code#" + digits.replace(" ", ""));
        assertThat(phone.locator("input[name=code]")).hasValue(digits);
        assertThat(phone.url()).endsWith("/code");
        look("code");
        phone.locator("form[data-code] button[type=submit]").click();
        assertThat(phone.locator("main")).containsText("Det neste som skjer");
        look("by-code");
        plugIn();
        phone.locator("form[data-passkey-new] button[type=submit]").click();
        phone.waitForURL("**?added=1");
        assertThat(phone.locator("main")).containsText("Enheten er lagt til");
        phone.context().clearCookies();
        comesInByThePhone();
        assertThat(phone.locator("main")).containsText("Det neste som skjer");
        var log = phone.navigate(stage.address() + "/people/" + table.person() + "/letter");
        assertThat(log.status()).isEqualTo(404);
        var she = stage.as(table.subject());
        var stop = she.get(ways).document().select("form[action*=/passkeys/]").attr("action");
        she.submit(ways, stop);
        phone.context().clearCookies();
        comesInByThePhone();
        assertThat(phone.locator("main")).containsText("Enheten kjente vi ikke igjen");
    }

    @Test
    void anAnswerThatWasGivenBeforeOrElsewhereOpensNothing() {
        plugIn();
        phone.navigate(stage.address() + "/code#" + stage.as("berit").submit(ways, ways).document().selectFirst(".hp-digits").text().replace(" ", ""));
        phone.locator("form[data-code] button[type=submit]").click();
        phone.locator("form[data-passkey-new] button[type=submit]").click();
        phone.waitForURL("**?added=1");
        assertThat(phone.locator("main")).containsText("Enheten er lagt til");
        phone.context().clearCookies();
        var sent = new LinkedHashMap<String, String>();
        var cookies = new StringBuilder();
        phone.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/passkey")) {
                for (var pair : request.postData().split("&")) {
                    sent.put(pair.split("=")[0], java.net.URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        });
        phone.navigate(stage.address() + "/code");
        phone.locator("form[data-passkey] button[type=submit]").click();
        assertThat(phone.locator("main")).containsText("Det neste som skjer");
        phone.context().cookies().stream().filter(cookie -> cookie.name.equals("__Host-asked") || cookie.name.equals("__Host-csrf"))
                .forEach(cookie -> cookies.append(cookie.name).append('=').append(cookie.value).append("; "));
        var again = send(sent, cookies.toString());
        assertThat(again.status()).as("the same answer again").isEqualTo(422);
        var changed = new LinkedHashMap<>(sent);
        changed.put("signature", sent.get("signature").replaceFirst("^.{8}", "AAAAAAAA"));
        assertThat(send(changed, cookies.toString()).status()).as("another signature").isEqualTo(422);
        assertThat(send(sent, cookies.toString().replaceFirst("__Host-asked=[^.]*", "__Host-asked=AAAA")).status()).as("another question").isEqualTo(422);
    }

    private holdepunkt.stage.Visitor.Answer send(Map<String, String> fields, String cookies) {
        return stage.nobody().raw("POST", "/passkey", fields, Map.of("Sec-Fetch-Site", "same-origin", "Cookie", cookies));
    }

    private void comesInByThePhone() {
        phone.navigate(stage.address() + "/code");
        phone.locator("form[data-passkey] button[type=submit]").click();
    }

    private void look(String name) {
        Pictures.take(phone, "wayin-" + name);
        assertThat(Axe.findings(phone)).as(name).isEmpty();
    }
}
