package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import holdepunkt.matrix.Traces;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reading on a phone without network: turned on by herself, opened by a passkey each time, nothing readable in the profile, and gone with the sign-out. */
@Tag("browser")
@Staged
class SheReadsWithoutNetworkWhenAPasskeyOpensTests {

    private static final String CANARY = "Kopirøye9Z";
    private static final int PAGES = 20;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void herPasskeyOpensTheCopyAndNothingElseDoes(@TempDir Path profile) throws Exception {
        var her = new Newcomers(stage, parts).enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.takeNotebook();
            phone.open("/diary/shell");
            for (int i = 0; i < PAGES; i++) {
                phone.write(CANARY + " " + i);
                assertThat(phone.page.locator("[data-say='sent']")).isVisible();
                assertThat(phone.page.locator("#text")).hasValue("");
            }
            assertThat(phone.page.locator("[data-reading-open]")).isHidden();
            phone.open("/diary/phone/reading");
            assertThat(Axe.findings(phone.page)).isEmpty();
            // What looks at a page for axe takes the keys out when it leaves.
            var socket = socket(phone.page);
            turnOnFails(phone.page, phone, socket);
            plugIn(socket, true);
            turnOn(phone.page, phone);
            phone.network(false);
            phone.open("/diary/shell");
            phone.write(CANARY + " uten nett");
            assertThat(phone.page.locator("[data-say='kept']")).isVisible();
            read(phone.page);
            assertThat(phone.page.locator("[data-reading-shelf] > li")).hasCount(PAGES + 1);
            assertThat(phone.page.locator("[data-reading-shelf] > li").first()).containsText(CANARY + " uten nett");
            assertThat(phone.page.locator("[data-reading-shelf]")).containsText(CANARY + " 7");
            assertThat(Axe.findings(phone.page)).isEmpty();
            phone.page.locator("[data-reading-away]").click();
            assertThat(phone.page.locator("[data-reading-shelf] > li")).hasCount(0);
            plugIn(socket(phone.page), true);
            read(phone.page);
            assertThat(phone.page.locator("[data-reading-say='unable']")).isVisible();
            assertThat(phone.page.locator("[data-reading-shelf] > li")).hasCount(0);
        }
        var found = new ArrayList<>(new Traces(CANARY).below(profile));
        Files.writeString(profile.resolve("left"), CANARY);
        assertThat(new Traces(CANARY).below(profile)).as("the search finds what is there").isNotEmpty();
        Files.delete(profile.resolve("left"));
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.open("/diary/shell");
            phone.page.waitForCondition(() -> (Integer) phone.page.evaluate(WhatWaitsOnAPhoneIsLockedTests.COUNT) == 0);
            phone.open("/diary");
            phone.page.locator("details.hp-me > summary").click();
            phone.page.locator("form[data-sign-out] button").click();
            phone.page.waitForURL("**/sign-in");
            assertThat(phone.page.evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
        }
        found.addAll(new Traces(CANARY).below(profile));
        Guards.report("phone-copy", 2L * (PAGES + 1), found.size(), 40, 0, found.isEmpty() ? "encodings=7" : found.toString());
    }

    /** A phone that has no passkey that can lock: it is said, and nothing is kept. */
    private void turnOnFails(Page page, PocketPhone phone, CDPSession socket) {
        var key = plugIn(socket, false);
        phone.open("/diary/phone/reading");
        page.locator("[data-turn-on]").click();
        assertThat(page.locator("[data-reading-say='unable']")).isVisible();
        assertThat(page.locator("[data-turn-off]")).isHidden();
        unplug(socket, key);
    }

    private void turnOn(Page page, PocketPhone phone) {
        phone.open("/diary/phone/reading");
        page.locator("[data-turn-on]").click();
        assertThat(page.locator("[data-reading-say]:visible")).hasText("Nå kan du lese uten nett på denne telefonen.");
        assertThat(page.locator("[data-turn-off]")).isVisible();
    }

    private static void read(Page page) {
        page.locator("[data-reading-open]").click();
    }

    private static CDPSession socket(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        return session;
    }

    private static String plugIn(CDPSession socket, boolean locks) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("hasPrf", locks);
        options.addProperty("automaticPresenceSimulation", true);
        var with = new JsonObject();
        with.add("options", options);
        return socket.send("WebAuthn.addVirtualAuthenticator", with).get("authenticatorId").getAsString();
    }

    private static void unplug(CDPSession socket, String key) {
        var which = new JsonObject();
        which.addProperty("authenticatorId", key);
        socket.send("WebAuthn.removeVirtualAuthenticator", which);
    }
}
