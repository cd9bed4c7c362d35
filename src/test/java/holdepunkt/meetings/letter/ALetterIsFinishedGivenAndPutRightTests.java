package holdepunkt.meetings.letter;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class ALetterIsFinishedGivenAndPutRightTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    Tables tables;

    @BeforeEach
    void tables() {
        tables = new Tables(stage, parts);
    }

    @Test
    void itsLinesBecomePromisesAndWhatNobodyTookGoesToTheLeader() throws Exception {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Et sted å bo");
        assertThat(stage.as("berit").get(table.letter()).document().select("[data-lix]").text()).as("how it reads, while it is made").matches(".*\\d+.*");
        var page = finish(table);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Dette er lovet deg", "Ringer boligkontoret.", "Dette tok ingen på seg", "Telefon:", "Berit Haugland");
        assertThat(stage.as(table.subject()).get("/people/" + table.person()).text()).contains("Ringer boligkontoret");
        assertThat(count("select count(*) from promises.promise where meeting_id = '" + table.id() + "'")).isEqualTo(1);
        assertThat(count("select count(*) from signals.asking a join signals.signal s on s.id = a.signal_id where s.kind = 'nobody_took' and a.leader_id = '"
                + stage.account("siri") + "' and a.person_id = '" + table.person() + "'")).isEqualTo(1);
        assertThat(stage.as("siri").get(table.room()).status()).isEqualTo(404);
        assertThat(count("select count(*) from meetings.holding where meeting_id = '" + table.id() + "'")).isEqualTo(1);
    }

    @Test
    void itGoesOutOnceAndTheRoomIsForReading() {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer", "berit");
        var berit = stage.as("berit");
        var late = berit.filled(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "For sent");
        finish(table);
        var refused = berit.raw("POST", table.room() + "/lines", late, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(stage.as("berit").get(table.room()).text()).contains("Linjene kan ikke endres her lenger.").doesNotContain("For sent");
    }

    @Test
    void whoeverWritesDoesNotFinishAndSheDoesNotWriteItHerself() {
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.WRITER);
        var writers = stage.as("anne").get(table.letter());
        assertThat(writers.document().select("form[action$=letter]")).hasSize(1);
        assertThat(writers.document().select("form[action$=finish]")).isEmpty();
        assertThat(writers.text()).contains("Den som leder møtet, eller koordinatoren, gjør brevet ferdig.");
        assertThat(stage.as(table.subject()).get(table.letter()).document().select("main form")).isEmpty();
    }

    @Test
    void twoWhoWriteTheOpeningBothKeepTheirWords() {
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.WRITER);
        var anne = stage.as("anne");
        var late = anne.filled(table.letter(), table.letter(), "opening", "Annes ord");
        stage.as("berit").submit(table.letter(), table.letter(), "opening", "Berits ord");
        var answer = anne.raw("POST", table.letter(), late, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Berits ord");
        assertThat(answer.document().select("textarea[name=opening]").text()).isEqualTo("Annes ord");
    }

    @Test
    void whatWasSeenDifferentlyStandsInItHersFirst() {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer", "berit");
        stage.as("berit").submit(table.room() + "/read-back", table.room() + "/read-back", "voice", seatOf(table), "answer", "not_quite", "words", "Jeg lovte bare å prøve");
        stage.as(table.subject()).submit(table.room() + "/read-back", table.room() + "/read-back", "answer", "not_quite", "words", "Det skulle være i morgen");
        var letter = finish(table).text();
        assertThat(letter).contains("Dette så vi ulikt på", "Du sa: «Det skulle være i morgen»", "Berit Haugland sa: «Jeg lovte bare å prøve»");
        assertThat(letter.indexOf("i morgen»")).isLessThan(letter.indexOf("å prøve»"));
    }

    private String seatOf(Tables.Table table) {
        return stage.as("berit").get(table.room() + "/read-back").document().select("select[name=voice] option").stream()
                .filter(option -> option.text().contains("Berit")).findFirst().orElseThrow().val();
    }

    @Test
    void nobodyAnswersForAnother() {
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        var refused = stage.as("anne").submit(table.room() + "/read-back", table.room() + "/read-back", "voice", "her", "answer", "yes");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du kan bare svare for deg selv.");
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer", "berit");
        finish(table);
        var page = stage.as("berit").submit(table.letter(), table.letter() + "/versions", "correction", "Telefonen er 73 00 00 01.");
        assertThat(page.document().select(".hp-letter").first().text()).contains("Rettet", "73 00 00 01");
        assertThat(page.document().select("details .hp-letter").text()).contains("Ringer").doesNotContain("73 00 00 01");
    }

    @Test
    void howItReachedHerIsWrittenDownAndTheJournalIsCopiedAsText() {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer boligkontoret.", "berit");
        finish(table);
        var given = stage.as("berit").submit(table.letter(), table.letter() + "/given", "how", "in_hand");
        assertThat(given.text()).contains("Slik er brevet gitt", "I hånda");
        var journal = stage.as("berit").get(table.letter() + "/journal");
        assertThat(journal.document().select("textarea").text()).contains("Møte ", "Til stede: Ny", "1. Berit Haugland, Rus og psykisk helse: Ringer boligkontoret. Frist: ");
        assertThat(stage.as("berit").submit(table.letter() + "/journal", table.letter() + "/journal").text()).contains("Ført ");
        assertThat(stage.as(table.subject()).get(table.letter()).text()).contains("Slik har du fått brevet");
    }

    @Test
    void whoeverFinishesItBeforeTheyHaveMetIsWarnedBesideTheButton() throws Exception {
        var table = tables.lay();
        assertThat(stage.as("berit").get(table.letter()).text()).doesNotContain("Møtet er ikke før");
        try (var superuser = stage.superuser(); var later = superuser.prepareStatement("update meetings.meeting set begins_at = now() + interval '2 days' where id = ?")) {
            later.setObject(1, table.id());
            later.execute();
        }
        var form = stage.as("berit").inLanguage("nb").get(table.letter()).document().select("form[action$=/finish]");
        assertThat(form.text()).contains("Møtet er ikke før ", "Brevet sier «Vi møttes». Vent til dere har møttes.");
    }

    @Test
    void howSheChoseToGetItIsSaidOnlyIfSheChose() {
        var table = tables.lay();
        assertThat(finish(table).text()).contains("Hvordan fikk du gitt brevet?").doesNotContain("før møtet");
        var other = tables.lay();
        stage.as("berit").submit(other.href(), other.href() + "/letter-wish", "letter", "in_hand");
        assertThat(finish(other).text()).contains("Ny valgte dette før møtet: I hånda.");
    }

    @Test
    void itReachesHerInNoOtherWayThanSheChose() {
        var table = tables.lay();
        stage.as("berit").submit(table.href(), table.href() + "/letter-wish", "letter", "read_aloud");
        finish(table);
        var refused = stage.as("berit").submit(table.letter(), table.letter() + "/given", "how", "in_hand");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Valget før møtet var: Lest høyt.");
        assertThat(stage.as("berit").submit(table.letter(), table.letter() + "/given", "how", "read_aloud").status()).isEqualTo(200);
    }

    @Test
    void lettersOnPaperDifferByDecisionsDifferencesAndContact() throws Exception {
        List<String> papers = new ArrayList<>();
        for (var story : List.of("Ringer boligkontoret", "Følger deg til legen", "Kjøper sykkel")) {
            var table = tables.lay();
            tables.promise(table, "berit", story, "berit");
            stage.as(table.subject()).submit(table.room() + "/read-back", table.room() + "/read-back", "answer", "not_quite", "words", "Om " + story);
            stage.as("berit").submit(table.letter(), table.letter(), "followUp", LocalDate.now(Period.NORWAY).plusDays(40).toString());
            finish(table);
            var pdf = stage.as(table.subject()).get(table.letter() + ".pdf");
            assertThat(pdf.headers().get("content-disposition").getFirst()).isEqualTo("inline; filename=\"brev.pdf\"");
            try (var document = CheckedPaper.read(pdf.bytes())) {
                var text = new PDFTextStripper().getText(document);
                assertThat(text.replaceAll("\\s+", " ")).contains("Brevet etter møtet", "Berit Haugland, Rus og psykisk helse: " + story + ".", "Du sa: «Om " + story + "»",
                        "Ring den du kjenner", "Vi spør deg hvordan det går");
                papers.add(text);
            }
        }
        assertThat(papers).doesNotHaveDuplicates();
    }

    @Test
    void thereIsNoPaperBeforeItIsFinished() {
        var table = tables.lay();
        assertThat(stage.as("berit").get(table.letter() + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void aLineNeverSlipsInBesideTheLetter() throws Exception {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer", "berit");
        finish(table);
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.executeUpdate(
                    "update meetings.decision_line set version = version + 1 where meeting_id = '" + table.id() + "'")).hasMessageContaining("the letter has gone out");
        }
    }

    private Visitor.Answer finish(Tables.Table table) {
        return stage.as("berit").submit(table.letter(), table.letter() + "/finish");
    }

    private int count(String statement) throws Exception {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(statement)) {
            row.next();
            return row.getInt(1);
        }
    }
}
