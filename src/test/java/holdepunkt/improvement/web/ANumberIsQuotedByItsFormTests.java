package holdepunkt.improvement.web;

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

/** A number from the running work, put beside a step through the pages, in an area where meetings are counted. */
@Staged
class ANumberIsQuotedByItsFormTests {

    private static final LocalDate LAST_MONTH = LocalDate.now(Period.NORWAY).withDayOfMonth(1).minusMonths(1);

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;

    private AreaId area;
    private Visitor anna;
    private String step;
    private String form;

    @BeforeEach
    void aGroupHasWrittenOneResult() {
        stage.elvestad();
        area = founding.found("Tallstad");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "Tallstad kommune", "municipality"), "Arbeidsgruppa", "addiction", null, null, null);
        var subject = "number-" + UUID.randomUUID();
        accounts.beginWork(area, accounts.open(area, "Anna Prøve", null, StageSettings.ISSUER, subject, "nb"), unit, "working_group");
        anna = stage.as(subject).inLanguage("nb");
        var map = anna.submit("/improvement/chains/new", "/improvement/chains", "title", "Rett hjelp", "group", "Gruppa", "unit", unit.toString(), "columns", "5");
        var chain = map.document().selectFirst("[data-chain]").attr("data-chain");
        step = anna.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar").document().selectFirst("a.hp-stone__words").attr("href");
        form = step.replace("/stones/", "/parts/") + "/measures";
    }

    @Test
    void theMonthIsChosenAndStandsBesideTodays() throws SQLException {
        held(12);
        var shown = anna.get(form + "?key=meetings_held");
        assertThat(shown.text()).contains("Møter som ble holdt", ": 12 personer");
        assertThat(choose("side", "supports").text()).contains("Møter som ble holdt", "12 personer", "I dag viser samme måned: 12 personer.", "Taler for");
    }

    @Test
    void aNumberTooSmallToBeShownIsHiddenOnEveryPageOfIt() throws SQLException {
        held(3);
        assertThat(anna.get(form + "?key=meetings_held").text()).contains("for få til å vises").doesNotContain("3 personer");
        assertThat(choose("side", "speaks_against").text()).contains("for få til å vises", "Taler imot").doesNotContain("3 personer");
        assertThat(anna.get(step.replaceFirst("/stones/.*", "/story")).text()).doesNotContain("3 personer");
    }

    @Test
    void theSameFormSentAgainPutsOneNumberThere() throws SQLException {
        held(12);
        var fields = anna.filled(form + "?key=meetings_held", form, "side", "supports", "month", LAST_MONTH.toString());
        for (int i = 0; i < 2; i++) {
            assertThat(anna.raw("POST", form, fields, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        }
        assertThat(anna.get(step).document().select("[data-evidence]")).hasSize(1);
    }

    @Test
    void whereNothingIsCountedYetThePageSaysSo() {
        assertThat(anna.get(form + "?key=meetings_held").text()).contains("Det er ingen måneder å vise ennå");
        assertThat(anna.get(form + "?key=no_such").status()).isEqualTo(404);
    }

    private Visitor.Answer choose(String... side) {
        return anna.submit(form + "?key=meetings_held", form, side[0], side[1], "month", LAST_MONTH.toString());
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
