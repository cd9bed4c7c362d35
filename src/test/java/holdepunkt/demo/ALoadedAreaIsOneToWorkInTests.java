package holdepunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Sealing;
import holdepunkt.postgres.Login;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What {@code bin/demo load --persons N} fills an area with can be opened as everything else: by her and by those who hold her, and by nobody else. */
@Staged
class ALoadedAreaIsOneToWorkInTests {

    private static final int PERSONS = 6;

    @Autowired
    Stage stage;
    @Autowired
    Sealing sealing;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    KeyedHash hash;
    @Autowired
    Environment settings;

    @Test
    void asManyAsWereAskedForEachWithAContactAndPromises() throws Exception {
        var superuser = new Login(settings.getRequiredProperty("stage.superuser.url"), settings.getRequiredProperty("stage.superuser.user"),
                settings.getRequiredProperty("stage.superuser.password"));
        var loaded = new Loading(sealing, accounts, hash, () -> superuser).load(stage.elvestad(), StageSettings.ISSUER, PERSONS);
        assertThat(loaded.persons()).hasSize(PERSONS).doesNotHaveDuplicates();
        assertThat(loaded.subjects()).hasSize(PERSONS);
        for (int i = 0; i < PERSONS; i++) {
            var hers = stage.as(loaded.subjects().get(i)).inLanguage("nb").get("/").text();
            assertThat(hers).contains("Holdepunktet mitt", "Følger deg til timen");
        }
        var page = "/people/" + loaded.persons().getFirst();
        var contact = stage.as(loaded.staff().getFirst()).inLanguage("nb");
        assertThat(contact.get(page).status()).isEqualTo(200);
        assertThat(contact.get("/my-promises").text()).contains("Sender søknaden sammen med deg");
        assertThat(stage.as("anne").get(page).status()).isEqualTo(404);
    }
}
