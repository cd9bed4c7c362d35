package holdepunkt.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs the state of the log (Ed25519), beside the installation's other keys and never in the database: {@code audit-signing.key}, and
 * {@code audit-signing.pub} for whoever checks. Made at the first start.
 */
@Component
class SigningKey {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final PrivateKey key;
    private final String publicPem;

    SigningKey(@Value("${holdepunkt.keys:keys}") Path folder) throws IOException, GeneralSecurityException {
        var secret = folder.resolve("audit-signing.key");
        var open = folder.resolve("audit-signing.pub");
        if (Files.notExists(secret)) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            writeOnce(folder, open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            writeOnce(folder, secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        }
        var body = Files.readString(secret).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        this.key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        this.publicPem = Files.readString(open);
    }

    PrivateKey key() {
        return key;
    }

    String publicPem() {
        return publicPem;
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + LINES.encodeToString(encoded) + "\n-----END " + what + "-----\n";
    }

    private static void writeOnce(Path folder, Path file, String content) throws IOException {
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, ".new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, content, StandardOpenOption.SYNC);
        // Renamed into place, so that a key file is whole or not there; the public one first, so that the secret one never stands alone.
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
