package holdepunkt.insight.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import holdepunkt.insight.counting.MonthsTold;
import holdepunkt.insight.measured.RareCourse.Due;
import holdepunkt.insight.measured.RareCourse.Event;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What seldom happens, event by event: counted right, and opened to a member of the working group who needs to know, and to nobody else. */
@Staged
class RareEventsAreForThoseWhoNeedToKnowTests {

    private static final String BETWEEN = "/insight/measures/answers_overdue/between";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void eachEventKnowsHowLongAndHowManyWentWellSinceTheLast() {
        var first = LocalDate.of(2026, 1, 1);
        var course = RareCourse.of(List.of(new Due(first, false), new Due(first.plusDays(2), true), new Due(first.plusDays(3), false), new Due(first.plusDays(3), false),
                new Due(first.plusDays(9), true), new Due(first.plusDays(9), true)), first, first.plusDays(30));
        assertThat(course.events()).containsExactly(new Event(first.plusDays(9), 7, 2), new Event(first.plusDays(9), 0, 0));
        assertThat(course.times()).as("two are too few").isEmpty();
        assertThat(course.points()).extracting(RarePoint::code, RarePoint::since).containsExactly(tuple("2026-01-10/1", first.plusDays(2)), tuple("2026-01-10/2", first.plusDays(9)));
    }

    @Test
    void onlyAMemberWhoNeedsToKnowOpensIt() {
        var told = new MonthsTold(stage, parts);
        for (int ago = 13; ago > 0; ago--) {
            told.asked(ago, 6, 5);
            told.overdue(ago, 6);
        }
        var member = stage.as(told.subject("working_group"));
        assertThat(member.get(BETWEEN).status()).isEqualTo(404);
        assertThat(member.get("/insight/measures/answers_overdue").text()).contains("Tiden mellom gangene vises bare for dem i arbeidsgruppa som trenger det.");
        told.needsToKnow();
        assertThat(member.get("/insight/measures/answers_overdue").document().select("a[href=" + BETWEEN + "]")).hasSize(1);
        var page = member.get(BETWEEN);
        assertThat(page.text()).contains("Avstanden mellom gangene varierer ikke mer enn tilfeldigheter kan gi.");
        assertThat(page.document().select("svg.hp-chart[role=img]")).hasSize(2);
        assertThat(page.document().select("tbody tr")).hasSize(12).allSatisfy(row -> assertThat(row.select("td").last().text()).isEqualTo("5"));
        var points = page.document().select("tbody th a").eachAttr("href");
        assertThat(points).hasSize(12).doesNotHaveDuplicates().allSatisfy(point -> assertThat(member.get(point).text())
                .contains("Denne gangen", "Forrige gang", "Hvor mange som gikk bra imellom 5", "Slik er det talt", "Imellom teller vi fristene som ikke gikk ut."));
        assertThat(member.get(BETWEEN + "/2020-01-01/1").status()).as("no such day").isEqualTo(404);
        assertThat(member.get(points.getFirst() + "1").status()).as("not so many that day").isEqualTo(404);
        for (var other : List.of("leader", "user_representative", "clinician")) {
            assertThat(stage.as(told.subject(other)).get(BETWEEN).status()).as(other).isEqualTo(404);
            assertThat(stage.as(told.subject(other)).get(points.getFirst()).status()).as(other).isEqualTo(404);
        }
        assertThat(member.get("/insight/measures/questions/between").status()).as("not rare").isEqualTo(404);
        told.neededUntilYesterday();
        assertThat(member.get(points.getFirst()).status()).as("when the need is over").isEqualTo(404);
    }
}
