package holdepunkt.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.diary.Attachments;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.HalfWritten;
import holdepunkt.matrix.Traces;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Fifty pages and a half on a phone without network, whose battery dies: the phone's whole profile is searched for them, they arrive once over a bad line
 * when she has signed in again, the half one too, and signing out leaves nothing.
 */
@Tag("browser")
@Staged
class WhatWaitsOnAPhoneIsLockedTests {

    private static final String WATCHED = """
            () => {
              const media = navigator.mediaDevices;
              const given = media.getUserMedia.bind(media);
              window.tracks = [];
              media.getUserMedia = async (what) => { const stream = await given(what); window.tracks.push(...stream.getTracks()); return stream; };
            }""";
    private static final String STILL_ON = "() => `${window.tracks.filter((one) => one.readyState === 'ended').length} of ${window.tracks.length} ended`";
    private static final String CANARY = "Kanariføgl7Q";
    private static final int PAGES = 50;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void aFoundPhoneTellsNothingAndADeadBatteryAndABadLineLoseNothing(@TempDir Path profile) throws Exception {
        var newcomers = new Newcomers(stage, parts);
        var her = newcomers.enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.takeNotebook();
            assertThat(phone.kept()).allMatch(path -> path.equals("/diary/shell") || path.startsWith("/assets/"));
            phone.network(false);
            phone.open("/diary/shell");
            assertThat(phone.page.locator("#text")).isFocused();
            for (int i = 0; i < PAGES; i++) {
                phone.write(CANARY + " " + i);
                phone.waiting(i + 1);
                assertThat(phone.page.locator("#text")).hasValue("");
            }
            phone.page.locator("#file").setInputFiles(new FilePayload("x.ogg", "audio/ogg", ("OggS" + CANARY).getBytes(StandardCharsets.UTF_8)));
            phone.write(CANARY + " lyd");
            phone.waiting(PAGES + 2);
            phone.page.locator("#file").setInputFiles(new FilePayload("x.png", "image/png", photo()));
            phone.write("");
            phone.waiting(PAGES + 4);
            phone.page.locator("#file").setInputFiles(new FilePayload("x.png", "image/png", CANARY.getBytes(StandardCharsets.UTF_8)));
            phone.write("");
            assertThat(phone.page.locator("[data-say='no-file']")).isVisible();
            phone.page.locator("#file").setInputFiles(new FilePayload[0]);
            phone.page.locator("#text").fill(CANARY + " halv");
            phone.page.waitForCondition(() -> (Integer) phone.page.evaluate(COUNT) == PAGES + 5);
            assertThat(phone.hasMark()).isTrue();
            phone.dies();
        }
        var found = new ArrayList<>(new Traces(CANARY).below(profile));
        Files.writeString(profile.resolve("left"), CANARY);
        assertThat(new Traces(CANARY).below(profile)).as("the search finds what is there").isNotEmpty();
        Files.delete(profile.resolve("left"));
        try (var phone = new PocketPhone(stage, profile)) {
            phone.network(false);
            phone.open("/diary/shell");
            assertThat(phone.page.locator("[data-show='draft']")).isVisible();
            phone.waiting(PAGES + 4);
            assertThat(phone.hasMark()).as("a mark that was not on the disk yet is set anew").isTrue();
            phone.page.navigate("about:blank");
            phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-unsent"));
            phone.signIn(her.subject());
            overABadLine(phone.page);
            phone.network(true);
            // The first page she opens sends, whatever the mark says.
            phone.page.waitForRequest("**/diary/sync", () -> phone.open("/diary"));
            phone.open("/diary/shell");
            phone.page.waitForCondition(() -> (Integer) phone.page.evaluate(COUNT) == 0);
            assertThat(phone.page.locator("[data-show='waiting']")).isHidden();
            assertThat(phone.hasMark()).isFalse();
            assertThat(arrived(newcomers, her)).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(IntStream.range(0, PAGES).mapToObj(i -> CANARY + " " + i), Stream.of(CANARY + " lyd [voice]", "Et bilde [photo]", "half: " + CANARY + " halv")).toList());
            phone.open("/diary");
            phone.page.locator("details.hp-me > summary").click();
            phone.page.locator("form[data-sign-out] button").click();
            phone.page.waitForURL("**/sign-in");
            assertThat(phone.kept()).isEmpty();
            assertThat(phone.page.evaluate("async () => (await indexedDB.databases()).length + (await navigator.serviceWorker.getRegistrations()).length + localStorage.length")).isEqualTo(0);
        }
        found.addAll(new Traces(CANARY).below(profile));
        Guards.report("phone-profile", 2L * (PAGES + 1), found.size(), 100, 0, found.isEmpty() ? "encodings=7" : found.toString());
    }

    @Test
    void sheSpeaksInsteadOfWritingAndSeesWhenHerContactAnswers(@TempDir Path profile) throws Exception {
        var newcomers = new Newcomers(stage, parts);
        var her = newcomers.enter();
        try (var phone = new PocketPhone(stage, profile)) {
            phone.signIn(her.subject());
            phone.open("/diary/phone");
            phone.page.locator("#hours").check();
            phone.takeNotebookHere();
            phone.network(false);
            phone.open("/diary/shell");
            assertThat(phone.page.locator("[data-show='hours']")).containsText("kl. 9–15");
            phone.page.evaluate(WATCHED);
            phone.page.locator("[data-record-start]").evaluate("start => { start.click(); start.click(); }");
            assertThat(phone.page.locator("[data-record-say='on']")).isVisible();
            phone.page.waitForTimeout(700);
            phone.page.locator("[data-record-stop]").click();
            assertThat(phone.page.locator("[data-record-say='held']")).isVisible();
            assertThat(phone.page.locator("[data-record-heard]")).isVisible();
            assertThat(phone.page.evaluate(STILL_ON)).as("a microphone nobody can turn off").isEqualTo("1 of 1 ended");
            phone.page.locator("[data-record-start]").click();
            assertThat(phone.page.locator("[data-record-say='on']")).isVisible();
            phone.page.waitForTimeout(700);
            phone.page.locator("details.hp-more summary").click();
            assertThat(phone.page.locator("svg:has(use[href$='#face-afraid'])")).isVisible();
            phone.write("");
            phone.waiting(2);
            assertThat(phone.page.evaluate(STILL_ON)).as("what she sends while she speaks is sent with what she said").isEqualTo("2 of 2 ended");
            phone.network(true);
            phone.page.waitForCondition(() -> (Integer) phone.page.evaluate(COUNT) == 0);
            assertThat(arrived(newcomers, her)).containsExactly("Et opptak [voice]");
        }
    }

    /** An answer that is lost, a server that is busy, and a line that breaks. */
    private static void overABadLine(Page page) {
        var times = new AtomicInteger();
        page.route("**/diary/sync", route -> {
            switch (times.getAndIncrement()) {
                case 0 -> {
                    route.fetch();
                    route.abort("connectionreset");
                }
                case 1 -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(503));
                case 2 -> route.abort("internetdisconnected");
                default -> route.resume();
            }
        });
    }

    private List<String> arrived(Newcomers newcomers, Newcomer her) {
        return newcomers.as(her.subject(), her.person(), "diary", Action.SEE, hers -> {
            var texts = new ArrayList<String>();
            parts.getBean(DiaryEntries.class).all(hers).forEach(entry -> entry.versions().forEach(version -> texts.add(version.leaf().text() + hung(hers, entry.id()))));
            parts.getBean(HalfWritten.class).all(hers).forEach(draft -> texts.add("half: " + draft.leaf().text()));
            return texts;
        });
    }

    private String hung(Opening hers, UUID entry) {
        return parts.getBean(Attachments.class).on(hers, entry).stream().map(one -> " [" + one.kind() + "]").collect(Collectors.joining());
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    static final String COUNT = """
            () => new Promise((done, fail) => { const open = indexedDB.open('note'); open.onerror = fail; open.onsuccess = () => {
                const count = open.result.transaction('waiting').objectStore('waiting').count(); count.onsuccess = () => { open.result.close(); done(count.result); }; }; })""";
}
