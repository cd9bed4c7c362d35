package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.feedback.statistics.AcrossMeetings;
import holdepunkt.feedback.statistics.AcrossMeetings.Answers;
import holdepunkt.insight.TrialArea.Mirrored;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.hipparchus.stat.StatUtils;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the leader: nothing of fewer than ten meetings or five persons, then the numbers of the method and no others, and no part of fewer than five. */
@Staged
class TheLeaderSeesManyMeetingsTogetherTests {

    private static final List<String> ASKED = List.of("easy", "decide", "clear", "trust");

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;

    private final Random random = new Random(41);
    private final Map<String, List<Answers>> answered = new HashMap<>();
    private final List<Mirrored> meetings = new ArrayList<>();
    private TrialArea trial;

    @BeforeEach
    void anAreaOfItsOwn() {
        trial = new TrialArea(stage, founding, accounts);
        ASKED.forEach(asked -> answered.put(asked, new ArrayList<>()));
    }

    @Test
    void tenMeetingsOrMoreAreToldByTheNumbersOfTheMethod() {
        for (int meeting = 0; meeting < 12; meeting++) {
            meeting(meeting < 9);
        }
        unseen(2);
        var page = page();
        assertThat(page.text()).contains("Møtene handlet om 14 personer.", "Uten personens eget syn: :.");
        for (int asked = 0; asked < 3; asked++) {
            var all = answered.get(ASKED.get(asked));
            var told = AcrossMeetings.of(all).orElseThrow();
            var gap = StatUtils.percentile(all.stream().mapToDouble(Answers::gap).toArray(), 50);
            assertThat(figures(page, asked)).containsExactly("12", written("%.1f", OptionalDouble.of(gap)) + " poeng", written("%.2f", told.icc()), written("%.2f", told.interval()));
        }
        assertThat(page.select("main section").get(3).text()).as("nine have both sides there").contains("Det er for få til å vise noe her").doesNotContain("ICC");
    }

    @Test
    void nineMeetingsAreToldAsNothingAndAPartOfFiveIsTold() {
        for (int meeting = 0; meeting < 9; meeting++) {
            meeting(true);
        }
        unseen(5);
        var page = page();
        assertThat(page.text()).contains("Møtene handlet om 14 personer.", "Uten personens eget syn: 5.").doesNotContain("ICC", "poeng");
    }

    @Test
    void manyMeetingsOfFourPersonsAreNothing() {
        var four = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int meeting = 0; meeting < 12; meeting++) {
            meetings.add(new Mirrored(four.get(meeting % 4), marks(), List.of(marks(), marks(), marks())));
        }
        assertThat(page().text()).contains("Det er for få til å vise noe her", "ti møter om minst fem personer").doesNotContain("Møtene handlet om", "ICC");
    }

    @Test
    void itIsTheLeadersPageAlone() {
        assertThat(stage.as(trial.nils).get("/insight/mirror").status()).isEqualTo(404);
        assertThat(stage.as("kari").get("/insight/mirror").status()).isEqualTo(404);
    }

    /** About somebody new, with three of the staff. @param trusts whether she answered the last question too */
    private void meeting(boolean trusts) {
        var hers = marks();
        if (!trusts) {
            hers.remove("trust");
        }
        var staff = List.of(marks(), marks(), marks());
        meetings.add(new Mirrored(UUID.randomUUID(), hers, staff));
        ASKED.stream().filter(hers::containsKey).forEach(asked -> answered.get(asked).add(new Answers(OptionalInt.of(hers.get(asked)), staff.stream().map(one -> one.get(asked)).toList())));
    }

    private void unseen(int persons) {
        for (int person = 0; person < persons; person++) {
            meetings.add(new Mirrored(UUID.randomUUID(), null, List.of(marks(), marks(), marks())));
        }
    }

    private Map<String, Integer> marks() {
        var marks = new HashMap<String, Integer>();
        ASKED.forEach(asked -> marks.put(asked, random.nextInt(11)));
        return marks;
    }

    private Element page() {
        trial.mirrored(meetings);
        return stage.as(trial.leader).inLanguage("nb").get("/insight/mirror").document();
    }

    private static List<String> figures(Element page, int question) {
        return page.select("main section").get(question).select("dd").eachText();
    }

    private static String written(String form, OptionalDouble number) {
        return String.format(Locale.ROOT, form, number.orElseThrow()).replace('.', ',').replace('-', '−');
    }
}
