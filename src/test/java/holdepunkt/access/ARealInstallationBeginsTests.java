package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.stage.Staged;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, with nothing in it. */
@Staged
@TestPropertySource(properties = "stage.of=a-real-installation")
class ARealInstallationBeginsTests {

    private static final FirstArea.Beginning BEGINNING =
            new FirstArea.Beginning("Elvedalen", "Elvedal kommune", "municipality", "Drift", "Eva Dahle", "https://id.elvedal.example", "eva-1");

    @Autowired
    FirstArea first;

    @Autowired
    SignIns signIns;

    @Test
    void withOneAreaAndOneAdministratorWhoCanSignInAndNotTwice() {
        var area = first.create(BEGINNING);
        var administrator = signIns.viewer(signIns.begin("https://id.elvedal.example", "eva-1", Instant.now()).orElseThrow()).orElseThrow();
        assertThat(administrator.area()).isEqualTo(area);
        assertThat(administrator.works()).singleElement().satisfies(work -> assertThat(work.role()).isEqualTo("administrator"));
        assertThatThrownBy(() -> first.create(BEGINNING)).isInstanceOf(FirstArea.Refused.class).hasMessageContaining("has an area already");
    }
}
