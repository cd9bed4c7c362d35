package holdepunkt.matrix;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks for a word in anything that was left behind, as it is and as it might be written: seven encodings, base64 in all three of its places. */
public final class Traces {

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    /** @param word what every canary begins with, of letters and numbers; as it stands in addresses only where that is another way of writing it */
    public Traces(String word) {
        // Browsers keep a text whose letters are all Western in one byte each.
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1)) {
            forms.put(charset.name(), word.getBytes(charset));
        }
        forms.put("hex", HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        forms.put("HEX", HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        forms.put("url", URLEncoder.encode(word, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
        for (int place = 0; place < 3; place++) {
            // The letters of base64 that depend on the word alone, wherever it stands in a longer text.
            byte[] shifted = ("x".repeat(place) + word).getBytes(StandardCharsets.UTF_8);
            var whole = Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(shifted, shifted.length / 3 * 3));
            forms.put("base64 " + place, whole.substring(place == 0 ? 0 : 4).getBytes(StandardCharsets.US_ASCII));
        }
    }

    List<String> in(String what, String text) {
        return in(what, text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> in(String what, byte[] content) {
        var found = new ArrayList<String>();
        forms.forEach((name, form) -> {
            int at = find(content, form);
            if (at >= 0) {
                found.add(what + " has it in " + name + ": " + new String(content, at, Math.min(60, content.length - at), Charset.forName("ISO-8859-1")));
            }
        });
        return found;
    }

    /** Every file below, read whole; files the server has taken away meanwhile are gone. */
    public List<String> below(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try {
                    found.addAll(in(folder.relativize(file).toString(), Files.readAllBytes(file)));
                } catch (NoSuchFileException gone) {
                    continue;
                }
            }
        }
        return found;
    }

    private static int find(byte[] content, byte[] form) {
        int last = content.length - form.length;
        for (int i = 0; i <= last; i++) {
            if (content[i] == form[0] && matches(content, i, form)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int from, byte[] form) {
        for (int i = 1; i < form.length; i++) {
            if (content[from + i] != form[i]) {
                return false;
            }
        }
        return true;
    }
}
