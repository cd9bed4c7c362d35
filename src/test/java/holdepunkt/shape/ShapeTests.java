package holdepunkt.shape;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import badsamples.shape.PutTogetherSql;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may lean on what, beyond the modules' own word for it, and how nobody talks to the database behind the gate. */
class ShapeTests {

    /** The program, read once for every test of its shape. */
    static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("holdepunkt").that(not(resideInAPackage("holdepunkt.pages..")));
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("badsamples.shape");

    /** Each rule by the name of the sample that breaks it. Where the house is {@code holdepunkt}, the sample's house is {@code badsamples.shape}. */
    private static Map<String, ArchRule> rules(String house) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("Connections", noClasses().that().resideOutsideOfPackages("holdepunkt.postgres..", "holdepunkt.keys..", "holdepunkt.audit..")
                // Loads the policy as the owner before the product is open to anyone.
                .and().doNotHaveFullyQualifiedName("holdepunkt.access.PolicyAtStart")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.sql.Connection")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.sql.Statement")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.sql.PreparedStatement")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .because("what is read about a person is read through the gate"));
        rules.put("Unpacking", noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("what comes from outside never becomes an object by itself"));
        rules.put("Starting", noClasses().that().resideOutsideOfPackage("holdepunkt.postgres..")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould().callMethod(Runtime.class, "exec", String.class).orShould().callMethod(Runtime.class, "exec", String[].class)
                .because("only our own database is another program"));
        rules.put("Printing", noClasses().that().haveSimpleNameNotEndingWith("Command").should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("what is printed is not scrubbed; a command speaks to whoever runs it"));
        rules.put("Calling", noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive..")
                .because("nothing is fetched from elsewhere but by the sign-in library"));
        rules.put("domain.Leaning", noClasses().that(resideInAPackage(house + "..").and(not(resideInAnyPackage("..web..", "holdepunkt.core..", "holdepunkt.desk.."))))
                .should().dependOnClassesThat(resideInAPackage(house + "..").and(resideInAPackage("..web..")).and(not(resideInAPackage("holdepunkt.core.web.."))))
                .because("pages know the work, the work knows no pages"));
        for (var arrow : FORBIDDEN) {
            var from = arrow.split(" ")[0];
            var to = arrow.split(" ")[2];
            var origin = resideInAPackage(house + (from.equals("anything") ? ".." : "." + from + ".."));
            var sample = (from.equals("anything") ? "plan" : from) + ".LeansOn" + Character.toUpperCase(to.charAt(0)) + to.substring(1);
            rules.put(sample, noClasses().that(origin.and(not(resideInAPackage(house + "." + to + ".."))))
                    .should().dependOnClassesThat(resideInAPackage(house + "." + to + ".."))
                    .because("the arrow " + arrow + " is forbidden").allowEmptyShould(true));
        }
        return rules;
    }

    private static final List<String> FORBIDDEN = List.of("people -> plan", "people -> consent", "access -> people", "improvement -> people",
            "anything -> fhir", "anything -> notices", "anything -> desk");

    @Test
    void theHouseKeepsEveryRule() {
        var broken = new ArrayList<String>();
        var rules = rules("holdepunkt");
        rules.forEach((name, rule) -> {
            var result = rule.allowEmptyShould(true).evaluate(HOUSE);
            if (result.hasViolation()) {
                broken.add(result.getFailureReport().toString());
            }
        });
        assertThat(broken).isEmpty();
        Guards.report("shape-rules", rules.size() * (long) HOUSE.size(), broken.size(), 26_000, 0);
    }

    @Test
    void everyRuleHasASampleThatBreaksIt() {
        rules("badsamples.shape").forEach((sample, rule) ->
                assertThatThrownBy(() -> rule.check(SAMPLES)).as(sample).isInstanceOf(AssertionError.class).hasMessageContaining("badsamples.shape." + sample));
    }

    @Test
    void everyStatementIsWrittenInTheProgramAsItIs() {
        var found = ConstantSql.of(Sources.files("target/classes/holdepunkt", ".class"));
        assertThat(found.wrong()).as("SQL that is put together at run time").isEmpty();
        Guards.report("constant-sql", found.statements(), found.wrong().size(), 720, 0);
    }

    @Test
    void aStatementThatIsPutTogetherIsSeen() {
        var file = Path.of("target/test-classes", PutTogetherSql.class.getName().replace('.', '/') + ".class");
        assertThat(ConstantSql.of(List.of(file)).wrong()).hasSize(3);
    }
}
