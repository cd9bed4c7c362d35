package holdepunkt.stories;

import holdepunkt.browser.Window;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every story has: the town, and the window and language it is told through. */
@Tag("browser")
@Tag("story")
@Staged
abstract class Story {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    Town town;
    Window window = Window.DESKTOP;
    String language = "nb";

    @BeforeEach
    final void theTown() {
        town = new Town(stage, parts);
    }

    @AfterEach
    final void everyoneGoesHome() {
        town.close();
    }

    final void through(Window window, String language) {
        this.window = window;
        this.language = language;
    }

    final Someone someone(String subject) {
        return town.at(window, subject, language);
    }

    /** The words of the page in the story's language. */
    final String t(String key, Object... with) {
        return town.words(language).t(key, with);
    }
}
