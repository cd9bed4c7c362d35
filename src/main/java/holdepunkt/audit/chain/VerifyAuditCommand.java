package holdepunkt.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** {@code bin/verify-audit EXPORT PUBLICKEY [WITNESS]}: answers 0 where the log is as it was, 1 with what is wrong, 2 where it could not be asked. */
public final class VerifyAuditCommand {

    private static final int MOST_SHOWN = 20;

    private VerifyAuditCommand() {}

    public static void main(String[] args) {
        if (args.length < 2 || args.length > 3) {
            System.err.println("verify-audit EXPORT PUBLICKEY [WITNESS]");
            System.exit(2);
        }
        try {
            var witness = args.length == 3 ? Files.readAllBytes(Path.of(args[2])) : null;
            System.exit(say(Verification.of(Files.readAllBytes(Path.of(args[0])), key(Files.readString(Path.of(args[1]))), witness), witness == null));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            System.err.println("Could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static int say(Verification.Result result, boolean alone) {
        result.findings().stream().limit(MOST_SHOWN).forEach(System.out::println);
        System.out.println("entries=" + result.entries() + " checkpoints=" + result.checkpoints() + " wrong=" + result.findings().size());
        if (alone) {
            System.out.println("Without a witness from outside, an older state cannot be told from the newest.");
        }
        return result.findings().isEmpty() ? 0 : 1;
    }

    /** @param pem a SubjectPublicKeyInfo of an Ed25519 key, as {@code keys/audit-signing.pub} */
    public static PublicKey key(String pem) throws GeneralSecurityException {
        var body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
    }
}
