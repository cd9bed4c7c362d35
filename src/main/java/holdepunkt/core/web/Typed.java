package holdepunkt.core.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed in a form that was not accepted, and why: shown again in the same form, so that nothing is lost.
 *
 * @param errors the text to show beside each field; the empty field name stands for the form as a whole
 * @param seen what the form had been opened on: its version, and the mark of each field that said something
 */
public record Typed(Map<String, List<String>> values, Map<String, String> errors, Why why, Map<String, String> seen) {

    /** Something is wrong with it; it was kept over a sign-in and only has to be sent again; somebody else saved in between. */
    public enum Why { REFUSED, KEPT, CLASHED }

    static final String VERSION = "_version";
    static final String WAS = "_was.";
    static final String ATTRIBUTE = Typed.class.getName();
    static final Typed NOTHING = new Typed(Map.of(), Map.of(), Why.REFUSED, Map.of());

    public boolean kept() {
        return why == Why.KEPT;
    }

    boolean clashed() {
        return why == Why.CLASHED;
    }

    public @Nullable String value(String field) {
        var given = values.get(field);
        return given == null || given.isEmpty() ? null : given.getFirst();
    }

    /** Whether a field is kept over a sign-in: what was typed, and what it was typed over. */
    public static boolean isKept(String field) {
        return !field.startsWith("_") || ofSeen(field);
    }

    static Typed of(Map<String, List<String>> sent, Map<String, String> errors, Why why) {
        var values = new LinkedHashMap<String, List<String>>();
        var seen = new LinkedHashMap<String, String>();
        sent.forEach((name, given) -> {
            if (!name.startsWith("_")) {
                values.put(name, given);
            } else if (ofSeen(name) && !given.isEmpty()) {
                seen.put(name, given.getFirst());
            }
        });
        return new Typed(values, errors, why, seen);
    }

    /** A field as it stands now, with what was sent. */
    Merge merge(String field, @Nullable Object kept) {
        return new Merge(seen.get(WAS + field), kept == null ? "" : kept.toString(), value(field));
    }

    private static boolean ofSeen(String field) {
        return field.equals(VERSION) || field.startsWith(WAS);
    }

    /**
     * One field of a form that two wrote on. Who left it as she saw it takes what stands now; who changed it keeps her own; where both changed it, both are shown.
     *
     * @param was the mark of what it said when the form was opened
     * @param now what stands in it now
     * @param mine what was sent; null where it stood in no form that was sent
     */
    record Merge(@Nullable String was, String now, @Nullable String mine) {

        /** Tells whether two texts are the same without saying either: null for nothing. Browsers send lines ended otherwise than they were shown. */
        static @Nullable String mark(@Nullable Object text) {
            var plain = text == null ? "" : text.toString().replace("\r", "").strip();
            try {
                return plain.isEmpty() ? null : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)), 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java has no SHA-256", e);
            }
        }

        String value() {
            return mine == null || untouched() ? now : mine;
        }

        /** Both changed it, and not to the same. */
        boolean clashes() {
            return !untouched() && changed() && !Objects.equals(mark(mine), mark(now));
        }

        /** Only the other changed it. */
        boolean taken() {
            return mine != null && untouched() && changed();
        }

        private boolean untouched() {
            return mine == null || Objects.equals(mark(mine), was);
        }

        private boolean changed() {
            return !Objects.equals(mark(now), was);
        }
    }
}
