package holdepunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of the chain: {@code h(n) = SHA-256(0x00 || h(n-1) || canonical(n))}, where {@code h(0)} is 32 zero bytes. The leading zero is the leaf prefix of
 * RFC 9162, so that a link is never mistaken for anything else that is hashed.
 *
 * @param number from 1, without gaps
 * @param hash 32 bytes in lower-case hex
 * @param canonical the bytes of the line, one character for each
 */
public record Link(long number, String hash, String canonical) {

    public static final String START = "0".repeat(64);

    public static Link after(long number, String before, LoggedAct act) {
        var canonical = bytes(act);
        return new Link(number, hash(before, canonical), canonical);
    }

    /** What the log says now, with the hash that was kept: whether they still fit is for the reader to find out. */
    public static Link kept(long number, String hash, LoggedAct act) {
        return new Link(number, hash, bytes(act));
    }

    private static String bytes(LoggedAct act) {
        return new String(act.canonical().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** As it stands in an export. */
    public String line() {
        return "entry\t" + number + "\t" + hash + "\t" + canonical;
    }

    static Link read(String line) {
        var parts = line.split("\t", 4);
        if (parts.length != 4 || !parts[0].equals("entry")) {
            throw new IllegalArgumentException("is not a line of the log");
        }
        return new Link(Long.parseLong(parts[1]), parts[2], parts[3]);
    }

    static String hash(String before, String canonical) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            sha.update(HexFormat.of().parseHex(before));
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
