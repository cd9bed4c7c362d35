package holdepunkt.insight.extract;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.insight.fairness.AskedArea;
import holdepunkt.insight.fairness.HalfYear;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class ResearchIsApprovedBeforeItIsFetchedTests {

    private static final String PAGE = "/insight/research";

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    TellingAnew anew;

    private AskedArea here;

    @BeforeEach
    void anAreaWhereMeetingsWereAskedFor() {
        here = new AskedArea(stage, founding, accounts);
        var from = HalfYear.latest(LocalDate.now(Period.NORWAY)).from();
        here.asked(8, "gp", from.getYear() - 30, from.plusDays(40), "yes", 20, true);
        here.asked(6, "nav", from.getYear() - 50, from.plusDays(70), "no", -1, false);
        here.asked(2, "self", from.getYear() - 20, from.plusDays(70), "yes", 3, false);
        anew.anew(here.area);
    }

    @AfterEach
    void leave() {
        here.close();
    }

    @Test
    void theApprovedFileHasNobodyAloneInIt() throws IOException {
        ask("REK 1");
        answer("approved");
        var files = unzip(fetch().bytes());
        var lines = files.get("persons.csv").lines().skip(1).toList();
        assertThat(lines).hasSize(14).allMatch(line -> line.split(",").length == 6);
        assertThat(lines.stream().map(line -> line.substring(line.indexOf(','))).collect(Collectors.groupingBy(line -> line, Collectors.counting())).values()).allMatch(many -> many >= 5);
        assertThat(files.get("codebook.csv")).contains("route,health,\"Helsetjenester\"", "days,15_30");
        assertThat(files).containsKey("agreement.csv");
        assertThat(fetch().bytes()).as("the same file each time").isEqualTo(fetch().bytes());
        assertThat(stage.as(here.leader).get(PAGE).text()).contains("Hentet av: Medlem Spørre");
    }

    @Test
    void withoutAnApprovalAndAfterTheEndNobodyFetchesAnything() throws SQLException, InterruptedException {
        ask("REK 2");
        assertThat(forms(here.nils)).noneMatch(action -> action.endsWith("/fetches"));
        assertThat(raw(here.nils, "/fetches").status()).isEqualTo(404);
        answer("approved");
        assertThat(raw(here.leader, "/fetches").status()).as("only whom the approval names").isEqualTo(404);
        var file = stage.as(here.nils).submitRaw(PAGE, project() + "/fetches").location();
        assertThat(stage.as(here.nils).get(file).status()).isEqualTo(200);
        assertThat(stage.as(here.leader).get(file).status()).isEqualTo(404);
        stage.as(here.leader).submit(PAGE, project() + "/end");
        assertThat(stage.as(here.nils).get(file).status()).isEqualTo(404);
        assertThat(raw(here.nils, "/fetches").status()).isEqualTo(404);
        for (int i = 0; i < 600 && keys() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(keys()).as("the key and the file are gone").isZero();
    }

    @Test
    void theDayItEndsIsItsLast() {
        ask("REK 3");
        answer("approved");
        here.past("update insight.research_project set ends_on = current_date - 2 where area_id = ?", here.area.value());
        assertThat(stage.as(here.nils).get(PAGE).text()).contains("Avsluttet.");
        assertThat(raw(here.nils, "/fetches").status()).isEqualTo(404);
    }

    @Test
    void aNoIsANo() {
        ask("REK 4");
        answer("refused");
        assertThat(stage.as(here.leader).get(PAGE).text()).contains("Avslått", "Vi har sett på det.");
        assertThat(raw(here.nils, "/fetches").status()).isEqualTo(404);
    }

    @Test
    void twoProjectsHaveNoPseudonymInCommon() throws IOException {
        ask("REK 5");
        answer("approved");
        var one = pseudonyms();
        stage.as(here.leader).submit(PAGE, project() + "/end");
        here.past("delete from insight.research_fetch where area_id = ?", here.area.value());
        here.past("delete from insight.research_answer where area_id = ?", here.area.value());
        here.past("delete from insight.research_end where area_id = ?", here.area.value());
        here.past("delete from insight.research_file where area_id = ?", here.area.value());
        here.past("delete from insight.research_project where area_id = ?", here.area.value());
        ask("REK 6");
        answer("approved");
        assertThat(pseudonyms()).hasSameSizeAs(one).doesNotContainAnyElementsOf(one);
    }

    private Set<String> pseudonyms() throws IOException {
        return unzip(fetch().bytes()).get("persons.csv").lines().skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet());
    }

    private void ask(String reference) {
        var fetcher = stage.as(here.leader).get(PAGE).document().select("select[name=fetcher] option:contains(Medlem)").val();
        stage.as(here.leader).submit(PAGE, PAGE, "purpose", "Hvem får møte, og hvor fort?", "reference", reference, "body", "REK Midt", "fetcher", fetcher,
                "endsOn", LocalDate.now(Period.NORWAY).plusDays(90).toString());
    }

    private void answer(String answer) {
        stage.as(here.officer).submit(PAGE, project() + "/answer", "answer", answer, "because", "Vi har sett på det.");
    }

    private Visitor.Answer fetch() {
        return stage.as(here.nils).submit(PAGE, project() + "/fetches");
    }

    private String project() {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select id from insight.research_project where area_id = ? order by asked_at desc")) {
            ask.setObject(1, here.area.value());
            var row = ask.executeQuery();
            row.next();
            return PAGE + "/" + row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long keys() throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from insight.research_file where area_id = ? and (key is not null or content is not null)")) {
            ask.setObject(1, here.area.value());
            var row = ask.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> forms(String who) {
        return stage.as(who).get(PAGE).document().select("form").eachAttr("action");
    }

    private Visitor.Answer raw(String who, String to) {
        var visitor = stage.as(who);
        return visitor.raw("POST", project() + to, Map.of("_csrf", visitor.token(), "_once", UUID.randomUUID().toString(), "_form", PAGE), Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private static Map<String, String> unzip(byte[] zipped) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).as(Arrays.toString(Arrays.copyOf(zipped, 4))).hasSize(3);
        return files;
    }
}
