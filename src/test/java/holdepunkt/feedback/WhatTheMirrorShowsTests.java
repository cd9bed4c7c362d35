package holdepunkt.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is on the page when all have answered: the numbers as they are counted, names only where every one of the staff said yes, and one reminder for whoever has not. */
@Staged
class WhatTheMirrorShowsTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table table;
    private String mirror;

    @BeforeEach
    void fourSayHowItWas() {
        table = new Tables(stage, parts).asked("anne", "ida");
        mirror = table.href() + "/mirror";
    }

    private void says(String who, int points, String... more) {
        assertThat(stage.as(who).submitRaw(mirror, mirror + "/answers", MirrorAnswers.all(points, more)).status()).as(who).isEqualTo(303);
    }

    @Test
    void theNumbersBelowThePictureAreThoseOfTheMethod() {
        says("anne", 6);
        says("berit", 8);
        says("ida", 9);
        says(table.subject(), 4);
        var numbers = stage.as(table.subject()).inLanguage("nb").get(mirror).document().select("table.hp-table tbody tr");
        assertThat(numbers.size()).isEqualTo(MirrorForms.marked(new MirrorForms().now()).size());
        // Median 8, range 9 − 6, her 4 − 8, mean deviation from the mean (1.67 + 0.33 + 1.33) / 3, and 1 − 2.33 / 10 on eleven points.
        assertThat(numbers.getFirst().select("td").eachText()).isEqualTo(List.of("8", "3", "−4", "1,11", "0,77"));
        assertThat(numbers.select("td[data-label]").eachAttr("data-label").stream().distinct()).hasSize(5);
    }

    @Test
    void underThreeOfTheStaffNoNumberIsShown() {
        says("anne", 6);
        says("berit", 8);
        says(table.subject(), 4);
        var page = stage.as(table.subject()).inLanguage("nb").get(mirror);
        assertThat(page.document().select("table.hp-table")).isEmpty();
        assertThat(page.document().select(".hp-figures").text()).doesNotContain("6, 8", "−");
    }

    @Test
    void theNamesOfTheStaffStandThereWhenEveryOneOfThemHasSaidSoAndNotBefore() {
        says("anne", 6, "called", "Anne fra NAV");
        says("berit", 8, "called", "Berit");
        says(table.subject(), 4);
        assertThat(stage.as(table.subject()).get(mirror).text()).doesNotContain("Anne fra NAV");
        says("ida", 9, "called", "Ida");
        assertThat(stage.as(table.subject()).get(mirror).text()).contains("Anne fra NAV, Berit, Ida");
    }

    @Test
    void oneWhoWillNotBeNamedKeepsAllNamesOut() {
        says("anne", 6, "called", "Anne fra NAV");
        says("berit", 8, "called", "Berit");
        says("ida", 9);
        says(table.subject(), 4);
        assertThat(stage.as(table.subject()).get(mirror).text()).doesNotContain("Anne fra NAV");
        assertThat(stage.as("ida").get(mirror).text()).doesNotContain("Anne fra NAV");
    }

    @Test
    void theDayAfterWhoeverHasNotAnsweredIsRemindedOnceOnTheDesk() throws Exception {
        says("anne", 6);
        assertThat(stage.as("ida").get("/desk").document().select("a[href=" + mirror + "]")).as("not the same day").isEmpty();
        aDayGoes();
        assertThat(stage.as("ida").get("/desk").document().select("a[href=" + mirror + "]")).hasSize(1);
        assertThat(stage.as("anne").get("/desk").document().select("a[href=" + mirror + "]")).as("who has answered").isEmpty();
        aDayGoes();
        assertThat(stage.as("ida").get("/desk").document().select("a[href=" + mirror + "]")).as("it goes by itself").isEmpty();
    }

    private void aDayGoes() throws Exception {
        try (var superuser = stage.superuser(); var back = superuser.prepareStatement("update feedback.mirror set asked_at = asked_at - interval '25 hours' where person_id = ?")) {
            back.setObject(1, table.person().value());
            assertThat(back.executeUpdate()).isOne();
        }
    }
}
