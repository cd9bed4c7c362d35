package holdepunkt.people.away;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R6: no line from her, no search beyond two tries; with one, it is followed. */
@Staged
class NoSearchBeyondTwoTriesTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Visitor.Answer tried(String page, String how) {
        return stage.as("berit").submit(page, page + "/tries", "how", how);
    }

    @Test
    void afterTwoTriesSheIsLeftAloneUntilSheIsHeardFromOrHasWritten() {
        var table = new Tables(stage, parts).lay();
        var page = "/people/" + table.person() + "/if-gone";
        tried(page, "Ringte");
        var form = stage.as("berit");
        var third = form.filled(page, page + "/tries", "how", "Spurte naboen");
        assertThat(tried(page, "Banket på").text()).contains("Ringte", "Banket på", "Berit Haugland", "La være i fred");
        assertThat(form.raw("POST", page + "/tries", third, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        assertThat(stage.as("berit").get(page).document().select("form[action$=/tries]")).isEmpty();
        assertThat(stage.as("per").get(page).text()).contains("Ringte");
        assertThat(stage.as("per").get(page).document().select("form")).noneMatch(one -> one.attr("action").contains("if-gone"));
        stage.as(table.subject()).submit(page, page, "who", "Søsteren min");
        assertThat(tried(page, "Ringte søsteren").text()).contains("Ringte søsteren");
        assertThat(stage.as("berit").submit(page, page + "/heard-from").text()).doesNotContain("Banket på");
    }
}
