package holdepunkt.improvement.web.tests;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A test from its plan to its mark on the chart, in an area where meetings are counted. */
@Staged
class ATestIsTriedThroughItsPagesTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);
    private static final LocalDate LAST_MONTH = TODAY.withDayOfMonth(1).minusMonths(1);

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;

    private AreaId area;
    private Visitor anna;
    private String step;

    @BeforeEach
    void aGroupHasOneStep() {
        stage.elvestad();
        area = founding.found("Prøvestad");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "Prøvestad kommune", "municipality"), "Arbeidsgruppa", "addiction", null, null, null);
        var subject = "trying-" + UUID.randomUUID();
        accounts.beginWork(area, accounts.open(area, "Anna Prøve", null, StageSettings.ISSUER, subject, "nb"), unit, "working_group");
        anna = stage.as(subject).inLanguage("nb");
        var chain = anna.submit("/improvement/chains/new", "/improvement/chains", "title", "Rett hjelp", "group", "Gruppa", "unit", unit.toString(), "columns", "5")
                .document().selectFirst("[data-chain]").attr("data-chain");
        step = anna.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar").document().selectFirst("a.hp-stone__words").attr("href");
    }

    @Test
    void fromPlanToTheMarkOnTheChartAndTheEvidenceBesideTheStep() throws SQLException {
        held(12);
        var test = planned("measure", "meetings_held");
        assertThat(anna.get("/insight/measures/meetings_held").document().select(".hp-chart__mark")).isEmpty();
        anna.submit(test, test + "/doings", "what", "Ringte fem", "on", LAST_MONTH.plusDays(4).toString());
        var studied = anna.submit(test, test + "/study", "saw", "Fire svarte", "outcome", "as_predicted", "learned", "Ring før lunsj");
        assertThat(studied.text()).contains("Det dere trodde, ble skrevet før prøven og blir stående.", "Som vi trodde");
        var acted = anna.submit(test, test + "/act", "decision", "adopt", "because", "Lett å få til", "side", "supports");
        assertThat(acted.text()).contains("Prøven står nå ved steget i kjeden.");
        var measure = anna.get("/insight/measures/meetings_held").document();
        assertThat(measure.select(".hp-chart__mark")).isNotEmpty();
        assertThat(measure.select("a[href='" + test + "']").eachText()).containsExactly("Tatt i bruk: Ringe dagen etter");
        assertThat(measure.selectFirst(".hp-months tbody tr").text()).contains("Tatt i bruk: Ringe dagen etter");
        assertThat(anna.get(step).text()).contains("Ringe dagen etter", "Fire svarte", "Taler for");
        assertThat(anna.get("/improvement/tests").document().select("main h2").eachText()).containsExactly("Avgjort");
    }

    @Test
    void whatIsTriedAnotherWayBeginsWithTheSamePlanAndNoPrediction() {
        var test = planned("measureWords", "Hvor mange som svarer");
        anna.submit(test, test + "/doings", "what", "Ringte fem");
        anna.submit(test, test + "/study", "saw", "Én svarte", "outcome", "otherwise", "learned", "Feil tid på dagen");
        var next = anna.submit(test, test + "/act", "decision", "adapt", "because", "Prøv om kvelden", "side", "speaks_against").document();
        assertThat(next.selectFirst("textarea[name=question]").text()).isEqualTo("Svarer folk da?");
        assertThat(next.selectFirst("textarea[name=prediction]").text()).isEmpty();
        assertThat(next.selectFirst("input[name=follows]").val()).isEqualTo(test.substring(test.lastIndexOf('/') + 1));
        assertThat(anna.get("/improvement/tests").text()).contains("Neste runde er ikke planlagt ennå.");
    }

    @Test
    void aPlanThatSaysTooLittleIsRefusedBesideItsFieldAndKept() {
        var refused = anna.submit("/improvement/tests/new?at=" + at(), "/improvement/tests", "aim", "Ringe dagen etter", "question", "Svarer folk da?", "prediction", "Halvparten",
                "scale", "five", "who", "Mottaket", "how", "Telle", "startsOn", TODAY.toString(), "studyOn", TODAY.minusDays(2).toString(), "measureWords", "Svar");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().selectFirst("#studyOn-error").text()).isEqualTo("Dere må se på det etter at dere begynner.");
        assertThat(refused.document().selectFirst("textarea[name=prediction]").text()).isEqualTo("Halvparten");
        var far = anna.submit("/improvement/tests/new?at=" + at(), "/improvement/tests", "aim", "Ringe", "question", "Svarer folk?", "prediction", "Noen", "scale", "five",
                "who", "Mottaket", "how", "Telle", "measureWords", "Svar", "startsOn", TODAY.toString(), "studyOn", "+999999999-01-01");
        assertThat(far.status()).isEqualTo(422);
        var nowhere = anna.filled("/improvement/tests/new?at=" + at(), "/improvement/tests", "aim", "Ringe", "question", "Svarer folk?", "prediction", "Noen", "scale", "five",
                "who", "Mottaket", "how", "Telle", "measureWords", "Svar", "startsOn", TODAY.toString(), "studyOn", TODAY.toString(), "at", "-".repeat(36) + "/" + "-".repeat(36));
        assertThat(anna.raw("POST", "/improvement/tests", nowhere, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
    }

    private String planned(String field, String measure) {
        anna.submit("/improvement/tests/new?at=" + at(), "/improvement/tests", "aim", "Ringe dagen etter", "question", "Svarer folk da?", "prediction", "Halvparten svarer",
                "scale", "five", "who", "Mottaket", "how", "Telle svar", "startsOn", TODAY.toString(), "studyOn", TODAY.plusDays(7).toString(), field, measure);
        return anna.paths().getLast();
    }

    private String at() {
        var parts = step.split("/");
        return parts[3] + "/" + parts[5];
    }

    private void held(int persons) throws SQLException {
        var telling = UUID.randomUUID();
        try (var superuser = stage.superuser(); var run = superuser.createStatement()) {
            run.execute("insert into insight.telling (area_id, id) values ('" + area + "', '" + telling + "')");
            run.execute("insert into insight.told (area_id, telling_id, subject, person, what, at) select '" + area + "', '" + telling + "', decode(md5(gen_random_uuid()::text), 'hex'),"
                    + " decode(md5(gen_random_uuid()::text), 'hex'), 'held', '" + LAST_MONTH + "'::timestamptz + interval '3 days' from generate_series(1, " + persons + ")");
        }
    }
}
