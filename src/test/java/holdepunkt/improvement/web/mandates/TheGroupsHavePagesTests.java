package holdepunkt.improvement.web.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.improvement.mandates.Council;
import holdepunkt.improvement.mandates.GroupKind;
import holdepunkt.improvement.mandates.Part;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheGroupsHavePagesTests {

    private static final String ROOM = "/improvement/mandates";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Council council;
    private Visitor anna;
    private Visitor colleague;

    @BeforeEach
    void twoGroups() {
        stage.elvestad();
        council = new Council(parts);
        anna = stage.as(council.subject(council.anna)).inLanguage("nb");
        colleague = stage.as(council.subject(council.colleague)).inLanguage("nb");
    }

    @Test
    void aGroupIsOpenedOnceAndSaysWhatItLacks() {
        var id = council.founded(GroupKind.WORKING, "Ny gruppe", Council.terms(council.steering, ""));
        var group = ROOM + "/groups/" + id;
        assertThat(anna.submitRaw(group, group + "/opening").status()).isEqualTo(422);
        assertThat(anna.get(group).text()).contains("Plassen til brukerrepresentanten står tom");
        council.sits(id, council.representative, Part.MEMBER);
        anna.submit(group, group + "/opening");
        assertThat(anna.raw("POST", group + "/opening", Map.of("_csrf", anna.token(), "_once", UUID.randomUUID().toString()), Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        assertThat(anna.get(group).text()).contains("Gruppa kan ta avgjørelser.");
    }

    @Test
    void whoeverWorksHereAsksAndSeesWhereItStandsOnTheDesk() throws Exception {
        colleague.submit(ROOM + "/ideas/new", ROOM + "/ideas", "what", "Én felles liste", "why", "Vi leter", "group", council.working.toString());
        var idea = colleague.paths().getLast();
        assertThat(colleague.get("/desk").text()).contains("Ideer du har sendt", "Én felles liste");
        assertThat(anna.get("/desk").text()).contains("Ideer som venter på svar fra dere", "Én felles liste");
        assertThat(colleague.get(idea + "/answers").status()).isEqualTo(404);
        var refused = anna.submitRaw(idea + "/answers", idea + "/answers", "outcome", "yes", "because", "Fordi", "words", "Lage listen", "due", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Velg hvem som har ansvaret");
        assertThat(refused.document().select("textarea[name=because]").val()).isEqualTo("Fordi");
        anna.submit(idea + "/answers", idea + "/answers", "outcome", "not_now", "because", "Vi tar det etter nyttår");
        assertThat(colleague.get(idea).text()).contains("Ikke nå", "Vi tar det etter nyttår");
        try (var superuser = stage.superuser(); var late = superuser.prepareStatement("update improvement.idea set answer_by = current_date - 3 where id = ?")) {
            colleague.submit(ROOM + "/ideas/new", ROOM + "/ideas", "what", "Møt ved døra", "why", "Folk snur", "group", council.working.toString());
            late.setObject(1, UUID.fromString(idea(colleague)));
            late.executeUpdate();
        }
        assertThat(colleague.get(ROOM).text()).contains("Møt ved døra", "Skulle hatt svar", "Ideen har gått videre til Styringsgruppa");
        assertThat(stage.as(council.subject(council.leader)).inLanguage("nb").get("/desk").text()).contains("Møt ved døra");
    }

    @Test
    void anIdeaThatIsToBeTriedAndItsTestLeadToEachOther() {
        colleague.submit(ROOM + "/ideas/new", ROOM + "/ideas", "what", "Ring dagen før", "why", "Folk glemmer", "group", council.working.toString());
        var idea = colleague.paths().getLast();
        var planning = "/improvement/tests/new?idea=" + idea(colleague);
        assertThat(anna.get(planning).status()).as("before it is answered").isEqualTo(404);
        anna.submit(idea + "/answers", idea + "/answers", "outcome", "yes", "because", "Lett å prøve", "becomes", "test", "words", "Prøve det", "owner", council.bo.account().toString(),
                "due", LocalDate.now(Period.NORWAY).plusDays(9).toString());
        assertThat(anna.get(idea).document().select("main a[href='" + planning + "']")).hasSize(1);
        assertThat(colleague.get(idea).document().select("main a[href*='/tests/new']")).isEmpty();
        anna.submit("/improvement/chains/new", "/improvement/chains", "title", "Svar i tide", "group", "Gruppa", "unit", council.unit.value().toString(), "columns", "5");
        var chain = anna.paths().getLast();
        anna.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk kommer");
        var step = anna.get(planning).document().selectFirst("select[name=at] option[value*=/]").val();
        anna.submit(planning, "/improvement/tests", "at", step, "aim", "Ringe dagen før", "question", "Kommer flere?", "prediction", "Åtte av ti", "measureWords", "Streker", "scale", "five",
                "who", "Mottaket", "how", "Liste", "startsOn", LocalDate.now(Period.NORWAY).toString(), "studyOn", LocalDate.now(Period.NORWAY).plusDays(9).toString());
        var test = anna.paths().getLast();
        assertThat(colleague.get(test).document().select("main a[href='" + idea + "']").text()).isEqualTo("Ring dagen før");
        assertThat(colleague.get(idea).document().select("main a[href='" + test + "']").text()).isEqualTo("Ringe dagen før");
        assertThat(anna.get(idea).document().select("main a[href*='/tests/new']")).as("it is planned").isEmpty();
    }

    @Test
    void minutesAreLockedOnceAndPrintedWithWhoWasMissing() throws Exception {
        var group = ROOM + "/groups/" + council.working;
        anna.submit(group + "/meetings/new", group + "/meetings", "on", LocalDate.now(Period.NORWAY).toString(), "place", "Møterom 2");
        var meeting = anna.paths().getLast();
        anna.submit(meeting, meeting + "/points", "title", "Neste <fagdag>");
        var item = anna.get(meeting).document().select("main a[href*='minutes?item=']").attr("href");
        anna.submit(item, meeting + "/minutes", "said", "I september", "words", "Melde på", "owner", council.anna.account().toString(), "due", LocalDate.now(Period.NORWAY).plusDays(9).toString());
        assertThat(anna.submitRaw(meeting, meeting + "/closing").status()).isEqualTo(422);
        anna.submit(meeting, meeting + "/attendance", "present", council.anna.account().toString());
        var open = anna.get(meeting);
        anna.submit(meeting, meeting + "/closing");
        assertThat(open.text()).contains("I september");
        assertThat(anna.raw("POST", meeting + "/closing", Map.of("_csrf", anna.token(), "_once", UUID.randomUUID().toString(), "_form", meeting),
                Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        var file = colleague.get(meeting + "/versions/1/file");
        try (var pdf = CheckedPaper.read(file.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Neste <fagdag>", "I september", "Melde på", "Representant Prøve", "Brukerrepresentanten var ikke der");
        }
        anna.submit(meeting, meeting + "/reopening", "because", "Feil måned");
        assertThat(anna.raw("POST", meeting + "/reopening", Map.of("_csrf", anna.token(), "_once", UUID.randomUUID().toString(), "_form", meeting, "because", "x"),
                Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        assertThat(anna.get(meeting).text()).contains("Referatet ble åpnet igjen: Feil måned");
        assertThat(colleague.get(ROOM + "/decisions").text()).contains("Melde på");
    }

    @Test
    void anEmptySeatAndWhatSheAnswersForStandOnTheDesk() {
        var group = ROOM + "/groups/" + council.working;
        anna.submit(group + "/decisions/new", group + "/decisions", "words", "Henge opp navn", "owner", council.anna.account().toString(), "due", LocalDate.now(Period.NORWAY).plusDays(9).toString());
        assertThat(anna.get("/desk").text()).contains("Vedtak du har ansvaret for", "Henge opp navn").doesNotContain("Brukerrepresentanten mangler");
        council.leaves(council.working, council.representative, "Ny jobb");
        for (var one : List.of(anna, stage.as(council.subject(council.leader)).inLanguage("nb"))) {
            assertThat(one.get("/desk").text()).contains("Brukerrepresentanten mangler", "Arbeidsgruppa");
        }
        assertThat(colleague.get("/desk").text()).doesNotContain("Brukerrepresentanten mangler");
        assertThat(colleague.get(group).document().select("table[data-former] tbody th").text()).isEqualTo("Representant Prøve");
        assertThat(anna.get(group).document().select("main a[href$=/decisions/new]")).isEmpty();
    }

    @Test
    void aPersonsOwnAccountFindsNothingThere() {
        var siv = stage.as("siv");
        for (var path : List.of(ROOM, ROOM + "/ideas", ROOM + "/ideas/new", ROOM + "/decisions", ROOM + "/groups/" + council.working, "/improvement/learning", "/improvement/learning/begin")) {
            assertThat(siv.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stage.as("kari").get(ROOM + "/groups/" + council.working).status()).as("another area").isEqualTo(404);
    }

    private static String idea(Visitor visitor) {
        var path = visitor.paths().getLast();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
