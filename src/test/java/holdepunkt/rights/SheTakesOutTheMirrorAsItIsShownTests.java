package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.feedback.MirrorAnswers;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything about her holds what those round her answered as the page of the mirror does: no more, and no less. */
@Staged
class SheTakesOutTheMirrorAsItIsShownTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    TakingOutByCommand takingOut;

    private Tables.Table table;
    private String mirror;

    @BeforeEach
    void theyAreAsked() {
        table = new Tables(stage, parts).asked("anne", "ida");
        mirror = table.href() + "/mirror";
        says("anne", 6, "called", "Anne fra NAV", MirrorAnswers.LINE, "Det gikk for fort");
        stage.as("berit").submit(mirror + "/typed", mirror + "/typed", MirrorAnswers.all(9, "side", "staff"));
        says(table.subject(), 4, MirrorAnswers.LINE, "Jeg ble hørt");
    }

    @Test
    void underThreeNothingOfThem() {
        assertThat(page()).contains("Jeg ble hørt").doesNotContain("Anne fra NAV", "Det gikk for fort", "6, 9");
        assertThat(theirs()).hasSize(2).allSatisfy(row -> assertThat(row.get("marks")).isNull());
        assertThat(takingOut.file(stage.area(), table.person()).orElseThrow()).contains("Jeg ble hørt").doesNotContain("Anne fra NAV", "Det gikk for fort");
    }

    @Test
    void fromThreeOnThePointsOfEachQuestionAndTheLinesWithoutWhoWhenAndHow() {
        says("ida", 8);
        assertThat(page()).contains("6, 8, 9", "Det gikk for fort", "Jeg ble hørt").doesNotContain("Anne fra NAV");
        assertThat(stage.as(table.subject()).inLanguage("nb").get(mirror).text()).as("as on its own page").contains("6, 8, 9", "Det gikk for fort").doesNotContain("Anne fra NAV");
        assertThat(theirs()).hasSize(3).allSatisfy(row -> assertThat(row).containsEntry("way", "phone").containsEntry("typed_by", null).containsEntry("called", null));
    }

    @Test
    void withTheQuestionsAsTheyWereAsked() {
        var form = new MirrorForms().now();
        assertThat(page()).contains(MirrorForms.marked(form).stream().map(item -> item.words("nb")).toList());
    }

    private void says(String who, int points, String... more) {
        assertThat(stage.as(who).submitRaw(mirror, mirror + "/answers", MirrorAnswers.all(points, more)).status()).as(who).isEqualTo(303);
    }

    private String page() {
        return stage.as(table.subject()).inLanguage("nb").get("/people/" + table.person() + "/everything").text();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> theirs() {
        var file = (Map<String, Map<String, Map<String, List<Map<String, Object>>>>>) (Map<?, ?>) CanonicalJson.read(takingOut.file(stage.area(), table.person()).orElseThrow());
        return file.get("body").get("tables").get("feedback.answer").stream().filter(row -> row.get("side").equals("staff")).toList();
    }
}
