package holdepunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What the log of an area was at one moment, signed (Ed25519, RFC 8032).
 *
 * @param size how many lines
 * @param hash of the last of them, lower-case hex
 * @param micros when, in microseconds since 1970-01-01T00:00Z; never before the checkpoint before it
 * @param signature lower-case hex
 */
public record Checkpoint(UUID area, long size, String hash, long micros, String signature) {

    public static Checkpoint signed(UUID area, long size, String hash, long micros, PrivateKey key) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(message(area, size, hash, micros));
            return new Checkpoint(area, size, hash, micros, HexFormat.of().formatHex(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the checkpoint could not be signed", e);
        }
    }

    public boolean isSignedBy(PublicKey key) {
        try {
            var checking = Signature.getInstance("Ed25519");
            checking.initVerify(key);
            checking.update(message(area, size, hash, micros));
            return checking.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    /** As it stands in an export and in a witness. */
    public String line() {
        return "checkpoint\t" + area + "\t" + size + "\t" + hash + "\t" + micros + "\t" + signature;
    }

    static Checkpoint read(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 6) {
            throw new IllegalArgumentException("is not a checkpoint");
        }
        var read = new Checkpoint(UUID.fromString(parts[1]), Long.parseLong(parts[2]), parts[3], Long.parseLong(parts[4]), parts[5]);
        // There is one way to write each number and each letter: any other is a change.
        if (!read.line().equals(line) || !parts[5].equals(parts[5].toLowerCase(java.util.Locale.ROOT))) {
            throw new IllegalArgumentException("is not written as a checkpoint is");
        }
        return read;
    }

    private static byte[] message(UUID area, long size, String hash, long micros) {
        return ("holdepunkt-checkpoint 1\n" + area + "\n" + size + "\n" + hash + "\n" + micros).getBytes(StandardCharsets.US_ASCII);
    }
}
