package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.web.CheckedPaper;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@Staged
class SheTakesTheNotebookAlongTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Newcomers.Newcomer she;
    private Visitor hers;

    @BeforeEach
    void twoPages() {
        she = new Newcomers(stage, parts).enter();
        hers = stage.as(she.subject());
        hers.submit("/diary/new", "/diary/entries", "text", "Den andre stubben", "day", "2026-10-05", "time", "9.00", "mood", "lett");
        hers.submit("/diary/new", "/diary/entries", "text", "Den første stubben\n<b>&", "day", "2026-09-01", "time", "22.15", "marks", "natt");
        hers.submit("/diary/goals", "/diary/goals", "words", "Se havet");
    }

    @Test
    void asABookThatIsReadFromTheFirstDayAndByAScreenReader() throws IOException {
        try (var book = CheckedPaper.read(hers.get("/diary/book/export.pdf").bytes())) {
            var text = new PDFTextStripper().getText(book);
            assertThat(text).containsSubsequence("september 2026", "Den første stubben", "<b>&", "Dine merker: natt", "oktober 2026", "Den andre stubben", "lett", "Se havet");
            assertThat(book.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(book.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(book.getDocumentInformation().getTitle()).isEqualTo("Notatbok");
        }
    }

    @Test
    void asPlainTextAndAsAFileWithEverythingAPageHasSaid() {
        var text = hers.get("/diary/book/export.txt");
        assertThat(text.type()).startsWith("text/plain");
        assertThat(text.body()).containsSubsequence("Den første stubben", "Den andre stubben", "Det jeg vil: Se havet");
        var first = hers.get("/diary").document().selectFirst("a[href^=/diary/entries/]").attr("href");
        hers.submit(first + "/edit", first + "/versions", "text", "Skrevet om");
        var file = JsonMapper.builder().build().readValue(hers.get("/diary/book/export.json").bytes(), Map.class);
        assertThat(file.get("form")).isEqualTo("holdepunkt-notebook-1");
        assertThat(file.toString()).contains("Den første stubben", "Den andre stubben", "Skrevet om", "Se havet", "now=false");
    }

    @Test
    void whatIsHalfWrittenAndHowAGoalWasSaidBeforeGoAlongToo() throws IOException {
        new Newcomers(stage, parts).as(she.subject(), she.person(), "diary", Action.WRITE, mine -> {
            parts.getBean(HalfWritten.class).keep(mine, new WritingDiary.Writing(UUID.randomUUID(), UUID.randomUUID(), null, Leaf.of(LocalDateTime.of(2026, 11, 1, 8, 0), "Bare så vidt begynt")));
            return mine;
        });
        var goal = hers.get("/diary/goals").document().selectFirst("a[href^=/diary/goals/]").attr("href");
        hers.submit(goal, goal + "/versions", "words", "Bo ved havet");
        assertThat(hers.get("/diary/book/export.txt").body()).contains("Bare så vidt begynt", "Bo ved havet", "Slik sa jeg det før: Se havet");
        assertThat(hers.get("/diary/book/export.json").body()).contains("half_written", "Bare så vidt begynt");
        try (var book = CheckedPaper.read(hers.get("/diary/book/export.pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(book)).contains("Bare så vidt begynt", "Slik sa jeg det før: Se havet");
        }
    }

    @Test
    void onlyWithAFreshSignInAndWithANameThatTellsNothing() {
        var old = stage.asOld(she.subject());
        for (var kind : new String[] {"pdf", "txt", "json"}) {
            assertThat(old.raw("GET", "/diary/book/export." + kind, Map.of(), Map.of()).location()).startsWith("/sign-in?fresh=1");
            assertThat(hers.raw("GET", "/diary/book/export." + kind, Map.of(), Map.of()).headers().get("content-disposition").getFirst()).isEqualTo("inline; filename=\"Notatbok." + kind + "\"");
        }
    }

    @Test
    void asBlankPagesForThePocketWithALineToTearOut() throws IOException {
        try (var pocket = CheckedPaper.read(hers.get("/diary/book/blank-a6.pdf").bytes())) {
            assertThat(pocket.getNumberOfPages()).isEqualTo(16);
            assertThat(pocket.getPage(0).getMediaBox().getWidth()).isBetween(295f, 300f);
            assertThat(new PDFTextStripper().getText(pocket)).contains("Notatbok", "Riv ut").doesNotContain("Ny Tjønnmo", "stubben");
        }
        assertThat(hers.get("/diary/book/blank-a3.pdf").status()).isEqualTo(404);
    }

    @Test
    void lookingBackIsOffUntilSheAsksAndShowsWhatSheChose() {
        assertThat(hers.get("/diary/over-time").document().select("main h2")).isEmpty();
        hers.submit("/diary/over-time", "/diary/over-time/choices", "looks", "words");
        var words = hers.get("/diary/over-time").document();
        assertThat(words.select("main h2").eachText()).containsExactly("Ord som kommer igjen");
        assertThat(words.select("dt").eachText()).containsExactly("stubben");
        hers.submit("/diary/over-time", "/diary/over-time/choices", "looks", "calendar");
        var calendar = hers.get("/diary/over-time");
        assertThat(calendar.text()).contains("Oktober 2026", "September 2026");
        assertThat(calendar.document().select(".hp-days a")).hasSize(2);
        hers.raw("POST", "/diary/over-time/choices", Map.of("_csrf", hers.token(), "_once", java.util.UUID.randomUUID().toString()), Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(hers.get("/diary/over-time").document().select(".hp-days")).as("off again").isEmpty();
    }
}
