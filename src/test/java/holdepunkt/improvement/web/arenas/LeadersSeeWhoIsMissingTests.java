package holdepunkt.improvement.web.arenas;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.CheckedPaper;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The map of arenas, from an empty page to a paper before a leaders' meeting. */
@Staged
class LeadersSeeWhoIsMissingTests {

    private static final String MAP = "/improvement/arenas";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Workshop group;
    private Visitor anna;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(parts);
        anna = stage.as(group.subject(group.anna)).inLanguage("nb");
    }

    @Test
    void anAreaWithoutAFileDrawsItsMapByItself() {
        assertThat(anna.get(MAP).text()).contains("Ingen arenaer ennå");
        anna.submit(MAP + "/partners", MAP + "/partners", "name", "NAV", "side", "nav", "central", "true", "also", "");
        anna.submit(MAP + "/partners", MAP + "/partners", "name", "Verkstad kommune", "side", "municipality", "central", "true", "also", "");
        write(anna, "Inntaksmøtet", "Verkstad kommune, tildeling", "persons", "nobody");
        var map = anna.get(MAP);
        assertThat(map.text()).contains("Ingen av de 1 arenaene samler alle: NAV, Verkstad kommune.", "NAV og Verkstad kommune møtes ikke i noen arena.",
                "Den det gjelder, møter i ingen av de 1 arenaene");
        var row = map.document().select("table tbody tr").get(1);
        assertThat(row.select("th[scope=row]").text()).startsWith("Inntaksmøtet");
        assertThat(row.select("td").eachText()).containsExactly("Ikke med", "Med", "Møter ikke");
        assertThat(map.document().select("thead th[scope=col]").eachText()).containsExactly("Arena", "NAV", "Verkstad kommune", "Den det gjelder");
    }

    @Test
    void aPartnerIsNamedOnceAndWhatWasTypedIsKept() {
        anna.submit(MAP + "/partners", MAP + "/partners", "name", "NAV", "side", "nav", "also", "Kontoret");
        var refused = anna.submitRaw(MAP + "/partners", MAP + "/partners", "name", "nav", "side", "nav", "also", "Et annet");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("En partner med det navnet er her fra før.");
        assertThat(refused.document().select("textarea[name=also]").text()).isEqualTo("Et annet");
    }

    @Test
    void twoWhoChangeTheSameArenaSeeEachOtherAndTwoWhoChangeDifferentThingsBothGetThrough() {
        write(anna, "Inntaksmøtet", "DPS", "", "");
        var bo = stage.as(group.subject(group.bo)).inLanguage("nb");
        var edit = anna.get(MAP).document().select("a[href$=/edit]").attr("href");
        var words = edit.replace("/edit", "/words");
        var old = bo.filled(edit, words, "purpose", "Bos mening");
        anna.submit(edit, words, "text", "Inntaket", "members", "DPS\nNAV");
        assertThat(bo.raw("POST", words, old, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
        assertThat(anna.get(MAP).text()).contains("Inntaket", "Bos mening").doesNotContain("Inntaksmøtet");
        var late = bo.filled(edit, words, "purpose", "Bos andre mening");
        anna.submit(edit, words, "purpose", "Annas mening");
        var clash = bo.raw("POST", words, late, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.text()).contains("Annas mening", "Bos andre mening");
    }

    @Test
    void whatIsPutAsideStandsInTheHistoryAndTheMapCanBeSeenAsItWas() {
        write(anna, "Inntaksmøtet", "DPS", "", "");
        var edit = anna.get(MAP).document().select("a[href$=/edit]").attr("href");
        anna.submit(edit, edit.replace("/edit", "/removal"));
        assertThat(anna.get(MAP).text()).doesNotContain("Inntaksmøtet");
        assertThat(anna.get(MAP + "/history").text()).contains("Lagt til side: Inntaksmøtet", "Ny arena: Inntaksmøtet", "Anna Prøve");
        var then = anna.get(MAP + "?version=1");
        assertThat(then.text()).contains("Inntaksmøtet", "Du ser en tidligere utgave, nummer 1");
        assertThat(then.document().select("a[href$=/edit]")).isEmpty();
        assertThat(anna.get(MAP + "?version=7").status()).isEqualTo(404);
    }

    @Test
    void theFileIsTakenInReadByAColleagueAndPrintedBeforeTheMeeting() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/demo/improvement/collaboration-arenas.yaml"));
        group.does(group.anna, () -> parts.getBean(RoomFiles.class).bring(group.anna, null, List.of(new Brought("a.yaml", text)), rest -> { }));
        var colleague = stage.as(group.subject(group.colleague)).inLanguage("nb");
        var map = colleague.get(MAP);
        assertThat(map.text()).contains("Ingen av de 13 arenaene samler alle: Elvestad kommune, DPS, Ruspoliklinikken, NAV.",
                "NAV er ikke med i noen av de 10 arenaene der kommune og spesialisthelsetjeneste møtes.", "møter i ingen av de 4 arenaene der enkeltpersoner blir tatt opp");
        assertThat(map.document().select("main form, a[href$=/edit]")).isEmpty();
        assertThat(colleague.get(MAP + "/new").status()).isEqualTo(404);
        try (var pdf = CheckedPaper.read(colleague.get(MAP + "/file").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Hvem mangler?", "Felles inntaksteam", "Møter ikke", "Det vi ser");
        }
        var written = group.as(group.anna, () -> parts.getBean(RoomFiles.class).write(group.anna));
        assertThat(written).anySatisfy(file -> assertThat(file.text()).isEqualTo(text));
    }

    @Test
    void aPersonsOwnAccountFindsNothingThere() {
        var siv = stage.as("siv");
        for (var path : List.of(MAP, MAP + "/new", MAP + "/partners", MAP + "/history", MAP + "/file", MAP + "/observations/new")) {
            assertThat(siv.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private static void write(Visitor visitor, String name, String members, String takesUp, String person) {
        visitor.submit(MAP + "/new", MAP, "text", name, "level", "middle", "members", members, "purpose", "", "howOften", "", "takesUp", takesUp, "person", person);
    }
}
