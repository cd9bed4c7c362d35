package holdepunkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.AreaCommand;
import holdepunkt.demo.DemoPeople;
import holdepunkt.postgres.ChildJava;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever tries or sets up the product reads when it does not go, each command run as it is run by hand. */
class TheCommandsSayWhatIsWrongTests {

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    @Test
    void aPortThatIsTakenIsNamedWithAnotherToTake() throws Exception {
        try (var taken = taken()) {
            var port = taken.getLocalPort();
            var product = java(Dev.class, Map.of("PORT", String.valueOf(port)));
            assertThat(product.code()).isEqualTo(3);
            assertThat(product.said()).contains("Port " + port + " is taken", "PORT=" + (port + 1)).doesNotContain("\tat ");
            var signIn = java(Dev.class, Map.of("PORT", String.valueOf(port - 10)));
            assertThat(signIn.code()).isEqualTo(3);
            assertThat(signIn.said()).contains("Port " + port + " is taken");
        }
    }

    @Test
    void thePeopleOfTheDemoSignInWhereTheyDidTheFirstTimeWhateverPortTheProductHas() throws Exception {
        try (var taken = taken()) {
            int first = free();
            assertThat(Ports.ofSignIn(folder, first - 10)).isEqualTo(first);
            assertThat(Ports.ofSignIn(folder, first + 100)).as("another port, the same data").isEqualTo(first);
            Files.writeString(folder.resolve("sign-in.port"), String.valueOf(taken.getLocalPort()));
            var product = java(Dev.class, Map.of("PORT", String.valueOf(free())));
            assertThat(product.code()).isEqualTo(3);
            assertThat(product.said()).contains("Port " + taken.getLocalPort() + " is taken, where the people of the demo sign in");
            Files.writeString(folder.resolve("sign-in.port"), String.valueOf(first));
            var itself = java(Dev.class, Map.of("PORT", String.valueOf(first)));
            assertThat(itself.code()).isEqualTo(3);
            assertThat(itself.said()).contains("Choose another port");
        }
    }

    private static int free() throws IOException {
        try (var socket = taken()) {
            return socket.getLocalPort();
        }
    }

    /** Below what outgoing connections are given, and with the tenth below it free: what is free now is free when the command looks. */
    private static ServerSocket taken() throws IOException {
        int first = 12_000 + (int) (ProcessHandle.current().pid() % 300) * 20;
        for (int port = first; port < first + 2_000; port += 20) {
            try (var _ = new ServerSocket(port - 10, 1, InetAddress.getLoopbackAddress())) {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException inUse) {
                // The next, then.
            }
        }
        throw new IllegalStateException("no port is free");
    }

    @Test
    void aFirstAreaNamesWhatItIsNotTold() throws Exception {
        var told = java(AreaCommand.class, Map.of(), "create", "--area=Elvedalen", "--unit= ");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.said()).contains("Missing: organisation, kind, unit, administrator, issuer, subject", "bin/area --help").doesNotContain("\tat ");
        assertThat(java(AreaCommand.class, Map.of()).code()).isEqualTo(2);
    }

    @Test
    void startingOverTakesDataAndKeysAwayButNotWhileSomebodyHasThem() throws Exception {
        var demo = Files.copy(Path.of("bin/demo"), Files.createDirectory(folder.resolve("bin")).resolve("demo"));
        var held = Files.createDirectories(folder.resolve("data/records")).resolve("postmaster.pid");
        Files.writeString(Files.createDirectory(folder.resolve("keys")).resolve("lookup.key"), "x");
        Files.writeString(held, ProcessHandle.current().pid() + "\n");
        var refused = ended(new ProcessBuilder("bash", demo.toString(), "reset"));
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.said()).contains("Stop bin/dev first");
        assertThat(folder.resolve("keys/lookup.key")).exists();
        Files.delete(held);
        assertThat(ended(new ProcessBuilder("bash", demo.toString(), "reset"))).isEqualTo(new Ended(0, "The demo's data and keys are gone. bin/dev starts over.\n"));
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("keys")).doesNotExist();
        assertThat(ended(new ProcessBuilder("bash", demo.toString(), "again")).code()).isEqualTo(2);
    }

    @Test
    void whoeverOneCanBeStandsThereByNameAndByWhatTheyAre() throws IOException {
        var page = Jsoup.parse(Files.readString(ChooserPage.writeTo(folder.resolve("chooser.html"))));
        assertThat(page.select("form > ul button").eachAttr("value")).as("a dozen first").hasSize(12).containsAll(ChooserPage.FIRST);
        assertThat(page.select("details > summary").text()).isEqualTo("Flere");
        assertThat(page.select("details:not([open]) button").eachAttr("value")).contains("randi", "tone");
        var buttons = page.select("button");
        assertThat(buttons.eachAttr("value")).hasSize(DemoPeople.choices().size() + 1).doesNotHaveDuplicates();
        DemoPeople.STAFF.forEach(one -> assertThat(buttons.select("[value=" + one.subject() + "]").text()).startsWith(one.name())
                .containsPattern("NAV Elvestad|Rus og psykisk helse|Egen Erfaring|Tildelingskontoret|DPS Elvestad|Ruspoliklinikken|Legene i Brugata|Elvestad (kommune|sykehus)"));
    }

    private Ended java(Class<?> main, Map<String, String> settings, String... words) throws Exception {
        var command = Stream.concat(Stream.concat(ChildJava.command("-Dholdepunkt.data=" + folder).stream(), Stream.of(main.getName())), Stream.of(words)).toList();
        var process = new ProcessBuilder(command);
        process.environment().putAll(settings);
        return ended(process);
    }

    private static Ended ended(ProcessBuilder process) throws Exception {
        var running = process.redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes());
        return new Ended(running.waitFor(), said);
    }
}
