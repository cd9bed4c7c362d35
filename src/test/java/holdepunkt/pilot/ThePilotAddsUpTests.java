package holdepunkt.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoPeople;
import holdepunkt.insight.TrialReport;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import holdepunkt.access.SignIns;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The pilot is played once, in an Elvestad of its own, so that nobody else's page shows it. */
@Staged
@Import({PilotCast.class, Pilot.class})
@Tag("slow")
class ThePilotAddsUpTests {

    private static final String ISSUER = "https://pilot.elvestad.example";
    private static List<Pilot.Played> played = List.of();

    @Autowired
    Stage stage;
    @Autowired
    DemoArea demo;
    @Autowired
    Pilot pilot;
    @Autowired
    SignIns signIns;
    @Autowired
    TellingAnew anew;

    @BeforeEach
    void once() throws Exception {
        if (played.isEmpty()) {
            played = pilot.play(demo.found(ISSUER), ISSUER, stage.address());
            // The numbers hear of it a moment after.
            stage.settles();
        }
    }

    @Test
    void theWorkingGroupSeesWhatTheStoriesAddUpTo() {
        var rows = as("nils").get("/insight/trial").document();
        var seen = new java.util.HashMap<>(Map.of("planned", 10, "held", 7, "with_gp", 3, "network_before", 4, "no_network_before", 3, "no_preparatory_talk", 2));
        seen.putAll(Map.of("did_not_follow_up", 2, "interviewed_right_after", 5, "interviewed_later", 2, "support_already_in_place", 1, "network_strengthened", 2));
        // The services filled in a form each, she did not: her view is said to be missing, and what she told in a talk stands as a talk.
        seen.putAll(Map.of("mirror_services_answered", 7, "mirror_view_missing", 7, "mirror_told_in_talk", 7));
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(TrialReport.KEYS);
        seen.forEach((key, persons) -> assertThat(rows.select("tr[data-key=" + key + "] td").text()).as(key).isEqualTo(persons.toString()));
    }

    @Test
    void theIndividualAndTheSystemReadingStandSideBySide() {
        var page = as("nils").get("/insight/trial").document();
        assertThat(page.select(".hp-sides > section")).as("neither hides the other").hasSize(2);
        var seen = Map.of("met", 7, "asked_after", 7, "coped", 6, "did_not_cope", 1, "strengthened", 2, "set_up", 10, "prepared", 5, "letter", 7);
        seen.forEach((key, figure) -> assertThat(page.select("tr[data-reading=" + key + "] td").text()).as(key).isEqualTo(figure.toString()));
        var trial = Stories.TRIAL.stream().filter(Story::held).flatMap(story -> story.lines().stream()).toList();
        Map.of("lines_promised", List.of("i_do", "we_apply"), "lines_no", List.of("no_here"), "lines_nobody", List.of("nobody_took")).forEach((key, kinds) ->
                assertThat(page.select("tr[data-reading=" + key + "] td").text()).as(key).isEqualTo(String.valueOf(trial.stream().filter(line -> kinds.contains(line.kind())).count())));
    }

    @Test
    void whatWasHeardWhileItWasPlayedIsWhatTheRecordsSay() throws SQLException {
        var area = new AreaId(UUID.fromString(text("select area_id::text from people.person where id = '" + played.getFirst().person() + "'")));
        var told = "select md5(string_agg((subject, person, what, word, at, part_of, due, amount)::text, chr(10) order by (subject, person, what, word, at)::text)) || ' ' || count(*)"
                + " from insight.told where telling_id = (select id from insight.telling where area_id = '" + area + "' order by number desc limit 1)";
        var heard = text(told);
        anew.anew(area);
        assertThat(text(told)).isEqualTo(heard);
    }

    @Test
    void allSevenSaidItWasFineAndOneOfThemHadNotCoped() throws SQLException {
        assertThat(Stories.TRIAL).filteredOn(Story::held).hasSize(7).allMatch(story -> story.words().toLowerCase(java.util.Locale.ROOT).contains("greit"));
        var area = "area_id = (select area_id from people.person where id = '" + played.getFirst().person() + "')";
        assertThat(number("select count(*) from meetings.follow_up_talk where " + area + " and words is not null")).isEqualTo(7);
        assertThat(number("select count(*) from meetings.follow_up_talk where " + area + " and coped = 'no'")).isEqualTo(1);
        assertThat(number("select count(*) from meetings.meeting_closing where " + area)).as("seven held, two where nobody came, two more stories").isEqualTo(11);
    }

    @Test
    void everybodyElseSeesSevenAndNothingElse() {
        for (var who : List.of("siri", "kari", "anne", "pilot-mona")) {
            var open = as(who).get("/insight").document().selectFirst("[data-open-report]").text();
            assertThat(open).contains("7 personer");
            assertThat(open.replace("7 personer", "").replace("2017", "")).doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void everyRequestAboutSomebodyHasItsLineInTheLogAndItsGround() throws SQLException {
        for (var one : played) {
            assertThat(number("select count(*) from audit.entry where door like '% /people/%' and allowed and persons = array['" + one.person() + "'::uuid]"))
                    .as(one.story().name()).isEqualTo(one.requests());
            assertThat(grounds(one)).as(one.story().name()).isEqualTo(expected(one.story()));
        }
    }

    /** She opened her own page herself; each of the others on the ground the story gave them, and on no other. */
    private static Set<String> expected(Story story) {
        var grounds = new TreeSet<>(Set.of("own"));
        if (story.way() != Story.Way.EMERGENCY) {
            grounds.add("office");
        }
        if (story.has(Story.Fact.NETWORK) || story.held() && Table.lead(story).equals(story.contact())) {
            grounds.add("contact");
        }
        // Only whoever leads it closes it.
        if (story.fate() != Story.Fate.STOPPED) {
            grounds.add("lead");
        }
        return grounds;
    }

    private Set<String> grounds(Pilot.Played one) throws SQLException {
        var grounds = new TreeSet<String>();
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select distinct ground from audit.entry where door like '% /people/%' and allowed and persons = array['" + one.person() + "'::uuid]")) {
            while (row.next()) {
                grounds.add(row.getString(1));
            }
        }
        return grounds;
    }

    @Test
    void theNineLettersDifferByWhatWasDecidedSeenDifferentlyAndWhoToCall() throws IOException {
        var letters = new ArrayList<String>();
        for (var one : played) {
            if (one.story().held()) {
                var text = letter(one);
                one.story().lines().forEach(line -> assertThat(text).as(one.story().name()).contains(line.what()));
                assertThat(text).contains(DemoPeople.STAFF.stream().filter(staff -> staff.subject().equals(one.story().contact())).findFirst().orElseThrow().name());
                if (one.story().differs() != null) {
                    assertThat(text).contains(one.story().differs());
                }
                letters.add(text);
            }
        }
        assertThat(letters).hasSize(9).doesNotHaveDuplicates();
    }

    private String letter(Pilot.Played one) throws IOException {
        var paper = as(one.story().subject()).get(one.meeting() + "/letter.pdf");
        try (var document = CheckedPaper.read(paper.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Visitor as(String subject) {
        return new Visitor(stage.address(), signIns.begin(ISSUER, subject, Instant.now()).orElseThrow());
    }

    private String text(String query) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
