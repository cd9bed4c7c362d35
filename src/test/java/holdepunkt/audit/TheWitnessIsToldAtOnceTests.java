package holdepunkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.audit.chain.Checkpoint;
import holdepunkt.audit.chain.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheWitnessIsToldAtOnceTests {

    @TempDir
    Path elsewhere;

    @Test
    void eachCheckpointIsWrittenOnToTheFileOfItsArea() throws Exception {
        var area = UUID.randomUUID();
        var folder = new WitnessFolder(elsewhere.resolve("share").toString());
        var first = checkpoint(area, 3);
        var second = checkpoint(area, 9);
        folder.tell(first);
        folder.tell(second);
        folder.tell(checkpoint(UUID.randomUUID(), 1));
        assertThat(Files.readAllBytes(elsewhere.resolve("share").resolve(area + ".witness"))).isEqualTo(LogFile.witness(List.of(first, second)));
    }

    @Test
    void withoutAFolderNothingIsWritten() throws IOException, GeneralSecurityException {
        new WitnessFolder("").tell(checkpoint(UUID.randomUUID(), 1));
        try (var files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    private static Checkpoint checkpoint(UUID area, long size) throws GeneralSecurityException {
        return Checkpoint.signed(area, size, "ab".repeat(32), 1_700_000_000_000_000L + size, KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate());
    }
}
