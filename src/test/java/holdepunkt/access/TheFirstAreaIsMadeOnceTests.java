package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class TheFirstAreaIsMadeOnceTests {

    @Autowired
    Stage stage;

    @Autowired
    FirstArea first;

    @Test
    void aDatabaseThatHasAnAreaIsLeftAsItIs() {
        stage.elvestad();
        assertThatThrownBy(() -> first.create(new FirstArea.Beginning("Nytt", "Nytt kommune", "municipality", "Drift", "Eva", "https://id.example.no", "x")))
                .isInstanceOf(FirstArea.Refused.class).hasMessageContaining("has an area already");
    }

    @Test
    void keysThatNobodyChoseAPlaceForAreRefused() {
        for (var folder : new String[] {null, "", "keys", "./keys"}) {
            assertThat(FirstArea.keysRefusal(folder)).as(String.valueOf(folder)).isPresent();
        }
        assertThat(FirstArea.keysRefusal("/srv/holdepunkt-keys")).isEmpty();
    }

    @Test
    void aSignInThatIsNotARealOneIsRefused() {
        for (var issuer : new String[] {"http://id.example.no", "https://localhost/elvestad", "https://127.0.0.1/x", "id"}) {
            assertThat(FirstArea.issuerRefusal(issuer)).as(issuer).isPresent();
        }
        assertThat(FirstArea.issuerRefusal("https://idporten.no")).isEmpty();
    }
}
