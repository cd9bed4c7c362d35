package holdepunkt.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Sixteen signs somebody says or writes down: 31 to the power of 16, and five sign-ins a minute to try them in. */
final class InvitationCode {

    /** No letters that look like each other when they are read aloud. */
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {}

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return from(bytes);
    }

    /** @param bytes at least 32, of a source nobody can guess: two make each sign, so that all are as likely */
    static String from(byte[] bytes) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt((Byte.toUnsignedInt(bytes[2 * i]) << 8 | Byte.toUnsignedInt(bytes[2 * i + 1])) % LETTERS.length()));
        }
        return code.toString();
    }

    static String grouped(String code) {
        return code.replaceAll("(....)(?=.)", "$1 ");
    }

    static byte[] hashOf(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
