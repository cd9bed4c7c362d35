package holdepunkt;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AnImprovementCommandSaysWhatItDidTests {

    private static final String FILE = "src/test/resources/demo/chains/1-rett-tjeneste.yaml";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    ChainMaps maps;
    @Autowired
    ApplicationContext product;
    @TempDir
    Path folder;

    private Workshop group;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(parts);
    }

    @Test
    void whatIsTakenInIsWrittenOutAsItWas() throws IOException {
        assertThat(run(group.subject(group.anna), "import", FILE, "--group=Gruppa", "--national")).isEqualTo("0");
        assertThat(group.as(group.leader, () -> maps.all(group.leader))).singleElement().satisfies(line -> assertThat(line.group()).isEqualTo("Gruppa"));
        for (var format : List.of("yaml", "csv", "fhir")) {
            assertThat(run(group.subject(group.anna), "export", "--as=" + format, "--to=" + folder)).isEqualTo("0");
        }
        assertThat(folder.resolve("rett-tjeneste.yaml")).hasSameTextualContentAs(Path.of(FILE));
        assertThat(folder.resolve("rett-tjeneste.csv")).isNotEmptyFile();
        assertThat(folder.resolve("rett-tjeneste.json")).isNotEmptyFile();
        assertThat(run(group.subject(group.anna), "import", folder.resolve("rett-tjeneste.json").toString())).isEqualTo("0");
        var both = folder.resolve("both");
        assertThat(run(group.subject(group.leader), "export", "--as=yaml", "--to=" + both)).isEqualTo("0");
        assertThat(both).isDirectoryContaining(file -> file.endsWith("rett-tjeneste.yaml"));
        assertThat(both.toFile().list()).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsNamedAndNothingIsTakenIn() throws IOException {
        var bent = folder.resolve("bent.yaml");
        Files.writeString(bent, Files.readString(Path.of(FILE)).replaceFirst("canonical: who_with", "canonical: noen"));
        assertThat(run(group.subject(group.anna), "import", FILE, bent.toString())).startsWith("3").contains("bent.yaml, line ", "no such kind of column: noen");
        assertThat(group.as(group.leader, () -> maps.all(group.leader))).isEmpty();
    }

    @Test
    void whatBreaksARuleIsToldInTheWordsOfThatRule() throws IOException {
        var bare = folder.resolve("bare.yaml");
        Files.writeString(bare, Files.readString(Path.of(FILE)).replaceFirst("(?s)(- key: who\n.*?cell_groups:).*?(\n- key: knowledge)", "$1 []$2"));
        assertThat(run(group.subject(group.anna), "import", bare.toString(), "--national")).startsWith("3").contains("Nothing was taken in. The chain is not whole. First fill «");
    }

    @Test
    void whoeverDoesNotImproveTheWorkIsRefused() throws IOException {
        assertThat(run(group.subject(group.colleague), "import", FILE)).startsWith("3").contains("belongs to a working group");
        assertThat(run("siv", "import", FILE)).startsWith("3").contains("works here");
        assertThat(run("nobody-at-all", "import", FILE)).startsWith("3").contains("nobody here");
        assertThat(run(group.subject(group.anna), "import")).isEqualTo("2");
        assertThat(run(group.subject(group.anna), "export", "--as=pdf")).isEqualTo("2");
    }

    private String run(String subject, String... words) throws IOException {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--issuer=" + StageSettings.ISSUER, "--subject=" + subject));
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return ImprovementCommand.run(product, args.toArray(String[]::new)) + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(before);
        }
    }
}
