package holdepunkt.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/verify-audit} as whoever checks runs it: a Java of its own, with the classes of the product and no library at all. */
class TheCheckerNeedsNothingButAFileTests {

    private static final UUID AREA = UUID.randomUUID();

    @TempDir
    Path folder;

    /** @param status of the program @param said on both streams */
    private record Answer(int status, String said) {}

    @Test
    void itSaysWhatIsWrongAndWhere() throws Exception {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var links = links(8);
        var export = export(links, List.of(signed(links, 5, key), signed(links, 8, key)));
        var witness = LogFile.witness(List.of(signed(links, 8, key)));
        var older = export(links.subList(0, 5), List.of(signed(links, 5, key)));
        var changed = new String(export, StandardCharsets.ISO_8859_1).replaceFirst("entry\t3\t", "entry\t4\t");

        assertThat(run(key, export, witness)).isEqualTo(new Answer(0, "entries=8 checkpoints=2 wrong=0\n"));
        assertThat(run(key, changed.getBytes(StandardCharsets.ISO_8859_1), witness).said()).contains("entry 3: another line stands in its place");
        assertThat(run(key, changed.getBytes(StandardCharsets.ISO_8859_1), null).status()).isEqualTo(1);
        assertThat(run(key, older, null).said()).contains("wrong=0", "Without a witness from outside");
        assertThat(run(key, older, witness)).satisfies(answer -> assertThat(answer.status()).isEqualTo(1))
                .extracting(Answer::said).asString().contains("there were 8 lines then and 5 now");
    }

    @Test
    void whatCannotBeReadIsNotCalledRight() throws Exception {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(run(key, new byte[0], null).status()).isEqualTo(1);
        assertThat(run(key, "something else\n".getBytes(StandardCharsets.US_ASCII), null).status()).isEqualTo(1);
        assertThat(start(folder.resolve("not there").toString(), folder.resolve("nor this").toString()).status()).isEqualTo(2);
    }

    private static byte[] export(List<Link> links, List<Checkpoint> checkpoints) throws IOException {
        var file = new ByteArrayOutputStream();
        var writer = new LogWriter(AREA, file);
        writer.links(links);
        writer.checkpoints(checkpoints);
        writer.end();
        return file.toByteArray();
    }

    private static List<Link> links(int lines) {
        var links = new ArrayList<Link>();
        for (int i = 1; i <= lines; i++) {
            var act = new LoggedAct(AREA, i, 1_700_000_000_000_000L + i, UUID.randomUUID(), null, null, UUID.randomUUID(), UUID.randomUUID(), "GET /people/{person}\tå",
                    "letter", "see", List.of(UUID.randomUUID(), UUID.randomUUID()), "seat", i % 2 == 0);
            links.add(Link.after(i, links.isEmpty() ? Link.START : links.getLast().hash(), act));
        }
        return links;
    }

    private static Checkpoint signed(List<Link> links, int size, KeyPair key) {
        return Checkpoint.signed(AREA, size, links.get(size - 1).hash(), 1_700_000_000_000_000L + size, key.getPrivate());
    }

    private Answer run(KeyPair key, byte[] export, byte @org.jspecify.annotations.Nullable [] witness) throws IOException, InterruptedException, GeneralSecurityException {
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        var files = new ArrayList<>(List.of(file("export", export), file("key", pem.getBytes(StandardCharsets.US_ASCII))));
        if (witness != null) {
            files.add(file("witness", witness));
        }
        return start(files.toArray(String[]::new));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static Answer start(String... files) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.concat(Stream.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", "target/classes", VerifyAuditCommand.class.getName()), Stream.of(files)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said.replace("\r", ""));
    }
}
