package holdepunkt.improvement.web.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.demo.improvement.DemoRooms;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.conditions.points.AnsweringPoints;
import holdepunkt.improvement.mandates.OpenItems;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaders' four points: begun by leaders, resumed where they stopped, read by everybody who works here. */
@Staged
class LeadersAnswerAndTheGroupReadsTests {

    private static final String STARTS = "/improvement/conditions/starts";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Workshop group;
    private Visitor leader;
    private Visitor colleague;
    private String start;

    @BeforeEach
    void aLeaderBegins() {
        stage.elvestad();
        group = new Workshop(parts);
        leader = stage.as(group.subject(group.leader)).inLanguage("nb");
        colleague = stage.as(group.subject(group.colleague)).inLanguage("nb");
        leader.submit(STARTS, STARTS, "title", "Torsdagsmøtet");
        start = leader.paths().getLast();
    }

    @Test
    void anAnswerLeadsToTheNextQuestionAndTheLeadersResumeWhereTheyStopped() {
        answer("De venter for lenge", "Inntaksleder", LocalDate.now(Period.NORWAY).plusDays(30));
        assertThat(leader.get(leader.paths().getLast()).text()).contains("Spørsmål 2 av 8");
        answer("Svar innen en uke", "Inntaksleder", LocalDate.now(Period.NORWAY).plusDays(30));
        var overview = leader.get(start);
        assertThat(overview.text()).contains("2 av 8 spørsmål har svar.", "Fortsett der dere slapp");
        assertThat(leader.get(next()).text()).contains("Spørsmål 3 av 8", "Hva hjelper og hva hindrer her?");
    }

    @Test
    void anAnswerNobodySeesToIsRefusedAndWhatWasTypedIsKept() {
        var question = next();
        var refused = leader.submitRaw(question, question + "/answers", "words", "Noe", "owner", "", "ownerId", "", "due", "2026-12-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Si hvem som har ansvar");
        assertThat(refused.document().select("textarea[name=words]").text()).isEqualTo("Noe");
    }

    @Test
    void whatIsPastItsDayIsSeenByAllUntilSomebodyTellsWhatCameOfIt() throws IOException {
        var question = next();
        answer("Ringe hverandre", "Inntaksleder", LocalDate.now(Period.NORWAY).minusDays(3));
        assertThat(colleague.get(STARTS).text()).contains("Torsdagsmøtet", "Over fristen: 1");
        assertThat(colleague.get(start).text()).contains("Ringe hverandre", "Over fristen");
        assertThat(group.as(group.anna, () -> due().open(group.anna, LocalDate.now(Period.NORWAY)))).extracting(OpenItems.Item::title).contains("Ringe hverandre");
        try (var pdf = CheckedPaper.read(colleague.get(start + "/plan/file").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Torsdagsmøtet", "Ringe hverandre", "Ansvar: Inntaksleder. Fristen var", "Ikke besvart ennå");
        }
        var told = leader.get(question).document().select("form[action$=/results]").attr("action");
        leader.submit(question, told, "cameOf", "De gjør det nå");
        assertThat(colleague.get(start).text()).contains("Slik gikk det: De gjør det nå").doesNotContain("Over fristen");
        assertThat(group.as(group.anna, () -> due().open(group.anna, LocalDate.now(Period.NORWAY)))).extracting(OpenItems.Item::title).doesNotContain("Ringe hverandre");
    }

    @Test
    void anAnswerGivenAnewKeepsTheEarlierAndTwoAtOnceSeeEachOther() {
        var question = next();
        answer("Først", "Inntaksleder", LocalDate.now(Period.NORWAY).plusDays(5));
        var late = leader.filled(question, question + "/answers", "words", "Sist");
        leader.submit(question, question + "/answers", "words", "Imens");
        var clash = leader.raw("POST", question + "/answers", late, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.text()).contains("Imens", "Sist");
        assertThat(colleague.get(question).text()).contains("Tidligere svar", "Først", "Imens", "Skrevet av Leder Prøve");
    }

    @Test
    void anotherOwnerOrDayIsAnotherAnswerAndIsNotWrittenOverUnseen() {
        var question = next();
        answer("Samme ord", "Inntaksleder", LocalDate.now(Period.NORWAY).plusDays(5));
        var late = leader.filled(question, question + "/answers", "owner", "Avdelingsleder");
        leader.submit(question, question + "/answers", "due", LocalDate.now(Period.NORWAY).plusDays(9).toString());
        var clash = leader.raw("POST", question + "/answers", late, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.document().select("#owner").val()).isEqualTo("Avdelingsleder");
        assertThat(clash.document().select("#due").val()).as("what only the other changed is taken").isEqualTo(LocalDate.now(Period.NORWAY).plusDays(9).toString());
    }

    @Test
    void twoWhoTellAtOnceWhatCameOfItAreNotBrokenOff() throws Exception {
        var question = next();
        answer("Ringe hverandre", "Inntaksleder", LocalDate.now(Period.NORWAY).plusDays(3));
        var told = leader.get(question).document().select("form[action$=/results]").attr("action");
        var sent = IntStream.range(0, 4).mapToObj(one -> leader.filled(question, told, "cameOf", "Det gikk " + one)).toList();
        var answers = sent.stream().map(one -> CompletableFuture.supplyAsync(() -> leader.copy().raw("POST", told, one, Map.of("Sec-Fetch-Site", "same-origin")).status())).toList()
                .stream().map(CompletableFuture::join).sorted().toList();
        assertThat(answers).containsExactly(303, 422, 422, 422);
    }

    @Test
    void onlyLeadersBeginAndAnswer() {
        var anna = stage.as(group.subject(group.anna)).inLanguage("nb");
        for (var reader : List.of(anna, colleague)) {
            assertThat(reader.get(next()).document().select("main form")).isEmpty();
            assertThat(reader.get(STARTS).document().select("main form")).isEmpty();
            assertThat(reader.raw("POST", STARTS, Map.of("_csrf", reader.token(), "_once", UUID.randomUUID().toString(), "title", "Mitt"), Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
        }
        var answer = new AnsweringPoints.Answer("Mitt", "Meg", null, LocalDate.now(Period.NORWAY));
        assertThatThrownBy(() -> group.does(group.anna, () -> parts.getBean(AnsweringPoints.class).answer(group.anna, UUID.fromString(start.substring(start.lastIndexOf('/') + 1)), UUID.randomUUID(), 0, answer)))
                .isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> group.does(group.anna, () -> parts.getBean(JdbcClient.class).sql("""
                insert into improvement.points_start (area_id, id, title, sheet_number, begun_by) values (?, ?, 'Mitt', 1, ?)""")
                .params(group.area.value(), UUID.randomUUID(), group.anna.account().value()).update())).rootCause().hasMessageContaining("by_leaders");
    }

    @Test
    void theDemoIsHalfWayWithOneOverdue() {
        var rooms = DemoRooms.all(parts).stream().filter(room -> room.getClass().getSimpleName().matches("DemoConditions|DemoArenas")).toList();
        assertThat(rooms).hasSize(2).allSatisfy(room -> assertThat(group.as(group.anna, () -> room.bring(group.anna))).isPositive());
        assertThat(rooms).allSatisfy(room -> assertThat(group.as(group.anna, () -> room.bring(group.anna))).isZero());
        var all = colleague.get(STARTS);
        assertThat(all.text()).contains("4 svar.", "Over fristen: 1");
        assertThat(colleague.get("/improvement/conditions").text()).contains("54 er vurdert.", "For det meste", "Må løses av");
    }

    private OpenItems due() {
        return parts.getBeansOfType(OpenItems.class).values().stream().filter(one -> one.heading().equals("points.due")).findFirst().orElseThrow();
    }

    private String next() {
        return leader.get(start).document().select("main .hp-actions a[href*=/questions/]").attr("href");
    }

    private void answer(String words, String owner, LocalDate due) {
        var question = next();
        leader.submit(question, question + "/answers", "words", words, "owner", owner, "ownerId", "", "due", due.toString());
    }
}
