package holdepunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class AnOfferSpeaksHerLanguageTests {

    @Autowired
    Stage stage;

    @Test
    void itIsWrittenInHersWhereSomebodyHasWrittenItAndElseSaysWhichItIs() {
        var english = stage.as("runa").inLanguage("en").get("/offers").document();
        assertThat(english.select("h2").eachText()).contains("Café Brua", "Open talk", "Jobb og aktivitet");
        assertThat(english.select("h2:contains(Café Brua)").attr("lang")).isEmpty();
        assertThat(english.select("h2:contains(Jobb og aktivitet)").attr("lang")).isEqualTo("nb");
        assertThat(stage.as("runa").inLanguage("nn").get("/offers").text()).contains("Alle som vil ha ein kopp kaffi", "Open samtale");
        assertThat(stage.as("runa").inLanguage("nb").get("/offers").document().select("main h2[lang]")).isEmpty();
    }

    @Test
    void aSearchFindsItInBothLanguages() {
        assertThat(stage.as("runa").inLanguage("en").get("/offers?words=referral").text()).contains("Open talk").doesNotContain("Café");
        assertThat(stage.as("runa").inLanguage("en").get("/offers?words=henvisning").text()).contains("Open talk");
    }
}
