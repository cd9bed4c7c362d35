package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import badsamples.modules.BadHouse;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import holdepunkt.Holdepunkt;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules lean on each other as they say they do, and in no circle. */
class ModulesTests {

    /** Without what is made from the templates: those may show what any module gives them. */
    private static final ApplicationModules HOUSE = ApplicationModules.of(Holdepunkt.class, JavaClass.Predicates.resideInAPackage("holdepunkt.pages.."));

    private static final ImportOption EVERYTHING = location -> true;

    @Test
    void everyModuleKeepsToWhatItMayLeanOn() {
        HOUSE.verify();
        Guards.report("modules", HOUSE.stream().count(), 0, 20, 0);
    }

    @Test
    void whoeverReadsTheHouseSeesItsModulesOnOnePage() throws IOException {
        var page = ModulePages.write(HOUSE);
        assertThat(page).contains("# Modules", "```mermaid");
        assertThat(HOUSE.stream()).allSatisfy(module -> assertThat(page).contains("`" + module.getIdentifier() + "`"));
    }

    @Test
    void anArrowThatWasNotAgreedIsSeen() {
        var bad = ApplicationModules.of(BadHouse.class, EVERYTHING);
        assertThatThrownBy(bad::verify).isInstanceOf(Violations.class).hasMessageContaining("upstairs");
    }
}
