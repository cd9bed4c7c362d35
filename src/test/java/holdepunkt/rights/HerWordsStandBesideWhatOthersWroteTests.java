package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.CheckedPaper;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.sql.SQLException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What she says about a text stands on the page of that text, for whoever may read both, and on the paper. */
@Staged
class HerWordsStandBesideWhatOthersWroteTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table table;
    private Visitor hers;
    private String home;

    @BeforeEach
    void aLetter() {
        var tables = new Tables(stage, parts);
        table = tables.lay();
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        hers = stage.as(table.subject());
        home = "/people/" + table.person();
    }

    private void says(String about, String row, String words) {
        hers.submit(home + "/remarks/" + about + "/" + row, home + "/remarks", "words", words);
    }

    private String row(String table) throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement();
                var row = ask.executeQuery("select id from " + table + " where person_id = '" + this.table.person() + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void besideTheLetterAndOnItsPaper() throws SQLException, IOException {
        assertThat(hers.get(table.letter()).document().select("#beside")).as("nothing where she said nothing").isEmpty();
        says("meetings.letter_version", row("meetings.letter_version"), "Jeg sa ikke det om leiligheten.");
        says("meetings.decision_line", row("meetings.decision_line"), "Det var jeg som ba om det.");
        for (var one : new Visitor[] {hers, stage.as("berit")}) {
            assertThat(one.get(table.letter()).document().select("section[aria-labelledby=beside] blockquote").eachText())
                    .containsExactly("Jeg sa ikke det om leiligheten.", "Det var jeg som ba om det.");
        }
        assertThat(hers.get(table.letter()).text()).contains("Det du selv sier om dette");
        assertThat(stage.as("berit").inLanguage("nn").get(table.letter()).text()).contains("Det personen sjølv seier om dette");
        try (var paper = CheckedPaper.read(stage.as("berit").get(table.letter() + ".pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Dette sier du selv", "Jeg sa ikke det om leiligheten.");
        }
        assertThat(stage.as("geir").get(table.letter()).status()).isEqualTo(404);
    }

    @Test
    void besideAPromiseAndWhatSheWasAskedAfterwards() throws SQLException {
        says("promises.promise", row("promises.promise"), "Han ringte aldri.");
        assertThat(stage.as("berit").get(home + "/promises/" + row("promises.promise")).text()).contains("Det personen selv sier om dette", "Han ringte aldri.");
        var followup = table.href() + "/followup";
        stage.as("berit").submit(followup, followup + "/talks", "askedBy", stage.account("berit").toString(), "moment", "right_after", "coped", "yes", "words", "Det gikk greit.");
        says("meetings.follow_up_talk", row("meetings.follow_up_talk"), "Det gikk ikke greit.");
        assertThat(stage.as("berit").get(followup).text()).contains("Det gikk ikke greit.").doesNotContain("Han ringte aldri.");
    }

    @Test
    void besideAnAnswerAboutAMeeting() throws SQLException {
        hers.submit(home + "/nominations/new", home + "/nominations", "why", "Jeg vil ha et møte");
        var asked = home + "/nominations/" + row("intake.nomination");
        stage.as("tore").submit(asked, asked + "/answers", "answer", "not_now", "differs", "Ikke flere tjenester");
        says("intake.nomination_answer", row("intake.nomination_answer"), "Det er tre tjenester.");
        assertThat(stage.as("tore").get(asked).text()).contains("Det personen selv sier om dette", "Det er tre tjenester.");
    }
}
