package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

/**
 * Names that only go wrong late: two parts of one name keep the product from starting, and a class called a test is taken for one, and is not released.
 */
class NamesTests {

    private static final Pattern TEST = Pattern.compile(".*Tests?(\\$.*)?\\.class");

    @Test
    void noTwoPartsHaveOneName() {
        var parts = parts("holdepunkt");
        assertThat(doubled(parts)).isEmpty();
        Guards.report("names-of-parts", parts.size(), 0, 700, 0);
    }

    @Test
    void aNameThatTwoPartsHaveIsSeen() {
        assertThat(doubled(parts("badsamples.names"))).containsOnlyKeys("twins");
    }

    /** What Spring calls each part, and which it is. */
    private static List<Map.Entry<String, String>> parts(String house) {
        var names = new SimpleBeanDefinitionRegistry();
        return new ClassPathScanningCandidateComponentProvider(true).findCandidateComponents(house).stream()
                .map(part -> Map.entry(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(part, names), Objects.requireNonNull(part.getBeanClassName()))).toList();
    }

    private static Map<String, List<String>> doubled(List<Map.Entry<String, String>> parts) {
        var named = parts.stream().collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        named.values().removeIf(one -> one.size() == 1);
        return named;
    }

    @Test
    void nothingInTheProgramIsCalledATest() {
        var classes = Sources.files("target/classes/holdepunkt", ".class").stream().map(file -> file.getFileName().toString()).toList();
        assertThat(calledTests(classes.stream())).isEmpty();
        Guards.report("names-of-classes", classes.size(), 0, 2_000, 0);
    }

    @Test
    void aClassThatIsCalledATestIsSeen() {
        assertThat(calledTests(Stream.of("BloodTest.class", "LabTests.class", "LabTests$Row.class", "Lab$Test.class", "Contest.class", "TestsOfChange.class")))
                .containsExactly("BloodTest.class", "LabTests.class", "LabTests$Row.class", "Lab$Test.class");
    }

    private static List<String> calledTests(Stream<String> classes) {
        return classes.filter(TEST.asMatchPredicate()).toList();
    }
}
