package holdepunkt.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/area} itself, as whoever sets up an installation types it. What the program does once it is started, {@code OneCommandBeginsAnInstallationTests}
 * shows; here it lies in a jar that starts what it is told to, as the real one does.
 */
class TheFirstAreaIsMadeByItsCommandTests {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> WORDS = List.of("create", "--area=Øvre Elvedalen", "--organisation=Elvedal kommune", "--kind=municipality", "--unit=Drift og \"støtte\"",
            "--administrator=Eva $HOME *", "--subject=eva-1");

    @TempDir
    Path folder;

    private Path jar;

    private record Ended(int code, String said, String blamed) {}

    @BeforeEach
    void aProgramThatIsBuilt() throws IOException {
        var source = Files.writeString(folder.resolve("PropertiesLauncher.java"), """
                package org.springframework.boot.loader.launch;

                public class PropertiesLauncher {
                    public static void main(String[] args) throws Exception {
                        if (System.getenv("ECHO") != null) {
                            System.out.println(System.getProperty("loader.main"));
                            for (var one : args) {
                                System.out.println("<" + one + ">");
                            }
                            System.exit(7);
                        }
                        Class.forName(System.getProperty("loader.main")).getMethod("main", String[].class).invoke(null, (Object) args);
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString())).isZero();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(one -> Path.of(one).toAbsolutePath().toUri()).map(URI::toString).collect(Collectors.joining(" ")));
        var name = LAUNCHER.replace('.', '/') + ".class";
        jar = Files.createDirectory(folder.resolve("a place with spaces")).resolve("holdepunkt.jar");
        try (var packed = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            packed.putNextEntry(new JarEntry(name));
            packed.write(Files.readAllBytes(folder.resolve(name)));
        }
    }

    @Test
    void helpSaysEachWordItTakesAndStartsNothing() throws Exception {
        for (var asked : List.of(List.of("--help"), List.<String>of())) {
            var told = run(Map.of(), asked.toArray(String[]::new));
            assertThat(told.code()).isZero();
            assertThat(told.said()).startsWith("bin/area create").contains("--area", "--organisation", "--kind", "--unit", "--administrator", "--issuer", "--subject", "HOLDEPUNKT_KEYS")
                    .doesNotContain("#", "set -euo");
            assertThat(told.blamed()).isEmpty();
        }
    }

    @Test
    void withoutAProgramItSaysWhereItLookedAndHowToBuildOne() throws Exception {
        Files.delete(jar);
        var told = run(Map.of(), "create");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.blamed()).contains("There is no program at " + jar, "mvn -q -B -DskipTests package");
    }

    @Test
    void everyWordComesThroughAsItWasTypedAndSoDoesHowItEnded() throws Exception {
        var told = run(Map.of("ECHO", "yes"), WORDS.toArray(String[]::new));
        assertThat(told.code()).isEqualTo(7);
        assertThat(told.said().lines()).containsExactlyElementsOf(Stream.concat(Stream.of("holdepunkt.AreaCommand"), WORDS.stream().map(one -> "<" + one + ">")).toList());
    }

    @Test
    void whatIsMissingAndWhatIsRefusedIsSaidInOneLineAndNothingIsMade() throws Exception {
        var missing = run(Map.of(), WORDS.toArray(String[]::new));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.blamed()).isEqualTo("Missing: issuer. See bin/area --help.\n");
        var open = run(Map.of("HOLDEPUNKT_KEYS", folder.resolve("here/secrets").toString()), with("--issuer=http://id.elvedal.example"));
        assertThat(open.code()).isEqualTo(3);
        assertThat(open.blamed()).startsWith("Refused: ").contains("https").hasLineCount(1);
        var keys = run(Map.of(), with("--issuer=https://id.elvedal.example"));
        assertThat(keys.code()).isEqualTo(3);
        assertThat(keys.blamed()).startsWith("Refused: the keys lie in the default folder").contains("HOLDEPUNKT_KEYS").hasLineCount(1);
        assertThat(folder.resolve("here")).isEmptyDirectory();
    }

    private static String[] with(String issuer) {
        return Stream.concat(WORDS.stream(), Stream.of(issuer)).toArray(String[]::new);
    }

    /** From an empty folder, with the Java these tests run on. */
    private Ended run(Map<String, String> settings, String... words) throws Exception {
        var command = Stream.concat(Stream.of("bash", Path.of("bin/area").toAbsolutePath().toString()), Stream.of(words)).toList();
        var process = new ProcessBuilder(command).directory(Files.createDirectories(folder.resolve("here")).toFile());
        var blamed = Files.createTempFile(folder, "blamed", "");
        process.redirectError(blamed.toFile());
        List.of("HOLDEPUNKT_KEYS", "JAVA_TOOL_OPTIONS", "ECHO").forEach(process.environment()::remove);
        process.environment().putAll(Map.of("HOLDEPUNKT_JAR", jar.toString(), "JAVA_HOME", System.getProperty("java.home")));
        process.environment().putAll(settings);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes());
        return new Ended(running.waitFor(), said, Files.readString(blamed));
    }
}
