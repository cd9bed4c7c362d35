package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import holdepunkt.shape.Sources.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How large things are: small enough to be read by whoever comes next. Prints the table. */
class BudgetTests {

    private static final List<Source> MAIN = Sources.under("src/main/java");
    private static final List<Source> TESTS = Sources.under("src/test/java");
    private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    /** One line of the table. */
    private record Budget(String what, long measured, long most) {}

    @Test
    void everySizeIsWithinItsBudget() {
        var budgets = budgets(MAIN, TESTS);
        System.out.printf("%-36s %8s %8s%n", "size", "measured", "most");
        budgets.forEach(budget -> System.out.printf("%-36s %8d %8d%n", budget.what(), budget.measured(), budget.most()));
        System.out.printf("%-36s %8d %8s%n", "lines of the product", lines(MAIN), "");
        System.out.printf("%-36s %8d %8s%n", "lines of tests", lines(TESTS), "");
        assertThat(over(MAIN, TESTS)).as("sizes over budget; the largest packages: %s", largest()).isEmpty();
        assertThat(lines(TESTS)).as("lines of tests against half of all").isGreaterThan(lines(MAIN) / 2);
        Guards.report("budgets", MAIN.size() + MAIN.stream().mapToLong(source -> functions(source).size()).sum(), 0, 7_400, 0);
    }

    /** A sample for each line of the table, too large in that and in no other. */
    static Stream<Arguments> tooLarge() {
        var statements = "int i = 0;\n";
        var deep = Sources.of("Deep.java", "package a.b.c.d.e;\nclass Deep {}\n");
        return Stream.of(
                Arguments.of("lines of a file, median", List.of(file(46, "")), List.of()),
                Arguments.of("lines of a file, 95 of 100", Stream.concat(Stream.generate(() -> file(5, "")).limit(9), Stream.of(file(161, ""))).toList(), List.of()),
                Arguments.of("lines of a file, longest", Stream.concat(Stream.generate(() -> file(5, "")).limit(20), Stream.of(file(301, ""))).toList(), List.of()),
                Arguments.of("lines of a test file, longest", List.of(file(5, "")), List.of(file(401, ""))),
                Arguments.of("types of a package, most", Stream.generate(() -> file(5, "")).limit(26).toList(), List.of()),
                Arguments.of("rooms within rooms, deepest", List.of(deep), List.of()),
                Arguments.of("lines of a function, median", List.of(file(20, "void f() {\n" + statements.repeat(5) + "}\n")), List.of()),
                Arguments.of("lines of a function, 95 of 100", List.of(file(40, "void f() {}\n".repeat(9) + "void g() {\n" + statements.repeat(19) + "}\n")), List.of()),
                Arguments.of("comments per 100 lines", List.of(file(40, "    // why\n".repeat(6))), List.of()));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void whatIsTooLargeIsSeen(String what, List<Source> main, List<Source> tests) {
        assertThat(over(main, tests)).extracting(Budget::what).containsExactly(what);
    }

    @Test
    void everyLineOfTheTableHasItsSample() {
        assertThat(tooLarge().map(sample -> sample.get()[0]).toList()).isEqualTo(budgets(MAIN, TESTS).stream().map(Budget::what).toList());
    }

    private static Source file(int lines, String content) {
        var text = "package a.b;\nclass One {\n" + content;
        return Sources.of("One.java", text + "\n".repeat(lines - 1 - (int) text.lines().count()) + "}\n");
    }

    private static List<Budget> over(List<Source> main, List<Source> tests) {
        return budgets(main, tests).stream().filter(budget -> budget.measured() > budget.most()).toList();
    }

    private static List<Budget> budgets(List<Source> main, List<Source> tests) {
        var files = sorted(main.stream().filter(source -> !source.path().endsWith("package-info.java")).map(Source::lines));
        var functions = sorted(main.stream().flatMap(source -> functions(source).stream()));
        return List.of(
                new Budget("lines of a file, median", at(files, 50), 45),
                new Budget("lines of a file, 95 of 100", at(files, 95), 160),
                new Budget("lines of a file, longest", at(files, 100), 300),
                new Budget("lines of a test file, longest", at(sorted(tests.stream().map(Source::lines)), 100), 400),
                new Budget("types of a package, most", Collections.max(typesByPackage(main).values()), 25),
                new Budget("rooms within rooms, deepest", main.stream().mapToInt(source -> source.packageName().split("\\.").length - 1).max().orElseThrow(), 3),
                new Budget("lines of a function, median", at(functions, 50), 6),
                new Budget("lines of a function, 95 of 100", at(functions, 95), 20),
                new Budget("comments per 100 lines", comments(main) * 100 / lines(main), 12));
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream()).filter(source -> !source.path().endsWith("BudgetTests.java"))
                .filter(source -> LATER.matcher(source.text()).find()).map(Source::path)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        var silent = MAIN.stream().map(Source::packageName).distinct().filter(name -> MAIN.stream().noneMatch(source -> source.packageName().equals(name)
                && source.path().endsWith("package-info.java") && source.text().contains("NullMarked"))).toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyImportIsUsedByTheCode() {
        assertThat(Stream.concat(MAIN.stream(), TESTS.stream()).filter(source -> !source.path().contains("badsamples"))
                .flatMap(source -> unused(source).stream())).isEmpty();
    }

    @Test
    void anImportForWordsOnlyIsSeen() {
        var sample = TESTS.stream().filter(source -> source.path().endsWith("badsamples/shape/UnusedImport.java")).findFirst().orElseThrow();
        assertThat(unused(sample)).hasSize(2);
    }

    private static List<String> unused(Source source) {
        var code = new HashSet<String>();
        var names = new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree name, Void nothing) {
                code.add(name.getName().toString());
                return null;
            }
        };
        names.scan(source.tree().getTypeDecls(), null);
        names.scan(source.tree().getPackageAnnotations(), null);
        return source.tree().getImports().stream().map(one -> one.getQualifiedIdentifier().toString()).filter(name -> !name.endsWith("*") && !code.contains(name.substring(name.lastIndexOf('.') + 1)))
                .map(name -> source.path() + ": " + name).toList();
    }

    private static List<Integer> functions(Source source) {
        var lengths = new ArrayList<Integer>();
        source.each(MethodTree.class, (function, path) -> {
            if (function.getBody() != null) {
                lengths.add(source.linesOf(function.getBody()));
            }
        });
        return lengths;
    }

    private static Map<String, Integer> typesByPackage(List<Source> main) {
        return main.stream().filter(source -> !source.path().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.summingInt(source -> (int) source.tree().getTypeDecls().stream().filter(ClassTree.class::isInstance).count())));
    }

    private static Map<String, Integer> largest() {
        var largest = new LinkedHashMap<String, Integer>();
        typesByPackage(MAIN).entrySet().stream().filter(one -> one.getValue() > 25).forEach(one -> largest.put(one.getKey(), one.getValue()));
        return largest;
    }

    /** Comments within the code; what a type says of itself is not counted. */
    private static long comments(List<Source> main) {
        return main.stream().flatMap(source -> source.text().lines()).filter(line -> line.matches("\\s{4,}(//|/\\*|\\*).*")).count();
    }

    private static long lines(List<Source> sources) {
        return sources.stream().mapToInt(Source::lines).sum();
    }

    private static List<Integer> sorted(Stream<Integer> sizes) {
        return sizes.sorted().toList();
    }

    private static int at(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
