package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What runs in an installation is the product alone: no demo, no sign-in server of ours, no library that is for tests. */
class TheReleaseHoldsNoTestCodeTests {

    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> FOR_TESTS = List.of("test", "mock", "junit", "archunit", "playwright", "jsoup", "awaitility", "assertj", "verapdf", "validation-model", "jazzer", "pitest");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<]+)</artifactId>");

    @Test
    void theProgramHasNoClassOfTheTests() throws IOException {
        try (var ours = Files.walk(Path.of("src/test/java")); var theirs = Files.walk(CLASSES)) {
            var tests = ours.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> Path.of("src/test/java").relativize(file).toString().replace(".java", ".class")).collect(Collectors.toSet());
            var program = theirs.filter(file -> file.toString().endsWith(".class")).map(file -> CLASSES.relativize(file).toString()).toList();
            assertThat(program).hasSizeGreaterThan(1_000).noneMatch(tests::contains);
        }
    }

    @Test
    void whatIsForTestsIsInTheScopeOfTests() throws IOException {
        var dependencies = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml"))).results().map(found -> found.group()).toList();
        var named = dependencies.stream().filter(one -> FOR_TESTS.stream().anyMatch(name(one)::contains)).toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(8).allSatisfy(one -> assertThat(one).as(name(one)).contains("<scope>test</scope>"));
    }

    @Test
    void noClassOfTheProgramNamesALibraryOfTheTests() {
        var wrong = Sources.under("src/main/java").stream().filter(source -> source.text().matches(
                "(?s).*\\bimport (static )?(org\\.junit|org\\.assertj|org\\.mockito|org\\.jsoup|org\\.awaitility|com\\.microsoft\\.playwright|com\\.tngtech|no\\.nav\\.security\\.mock|org\\.springframework\\.(test|mock)|org\\.springframework\\.boot\\.test)\\b.*"));
        assertThat(wrong.map(source -> source.path())).isEmpty();
    }

    private static String name(String dependency) {
        var found = NAME.matcher(dependency);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
