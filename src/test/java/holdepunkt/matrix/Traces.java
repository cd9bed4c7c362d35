package holdepunkt.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for a word in anything that was left behind, as it is and as it might be written: seven encodings, base64 in all three of its places. All of them in
 * one reading, by Horspool's rule over pairs of bytes: what stands in no form is passed over by almost a whole word at a time.
 */
public final class Traces {

    private static final int AT_ONCE = 1 << 22;

    private final Map<String, byte[]> forms = new LinkedHashMap<>();
    private final byte[] shifts = new byte[1 << 16];
    private final int shortest;
    private final int longest;
    private final byte[] read = new byte[AT_ONCE];

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
        shortest = Math.min(forms.values().stream().mapToInt(form -> form.length).min().orElseThrow(), Byte.MAX_VALUE);
        longest = forms.values().stream().mapToInt(form -> form.length).max().orElseThrow();
        Arrays.fill(shifts, (byte) (shortest - 1));
        forms.values().forEach(form -> {
            for (int end = 1; end < shortest; end++) {
                int pair = pair(form, end);
                shifts[pair] = (byte) Math.min(shifts[pair], shortest - 1 - end);
            }
        });
    }

    List<String> in(String what, String text) {
        return in(what, text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> in(String what, byte[] content) {
        try {
            return in(what, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads to the end, a piece at a time; what stands across two pieces is found too. */
    synchronized List<String> in(String what, InputStream content) throws IOException {
        var found = new LinkedHashMap<String, String>();
        int kept = 0;
        for (int came = content.readNBytes(read, 0, AT_ONCE); came > 0; came = content.readNBytes(read, kept, AT_ONCE - kept)) {
            int length = kept + came;
            look(length, what, found);
            kept = Math.min(length, longest - 1);
            System.arraycopy(read, length - kept, read, 0, kept);
        }
        return List.copyOf(found.values());
    }

    /** Every file below, read whole; files the server has taken away meanwhile are gone. */
    public List<String> below(Path folder) throws IOException {
        return below(folder, Instant.MIN);
    }

    /** Every file below that was written since: what is older cannot hold it. */
    List<String> below(Path folder, Instant since) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                try (var content = Files.getLastModifiedTime(file).toInstant().isBefore(since) ? InputStream.nullInputStream() : Files.newInputStream(file)) {
                    found.addAll(in(folder.relativize(file).toString(), content));
                } catch (NoSuchFileException gone) {
                    continue;
                }
            }
        }
        return found;
    }

    private void look(int length, String what, Map<String, String> found) {
        int end = shortest - 1;
        while (end < length) {
            int shift = shifts[pair(read, end)];
            if (shift == 0) {
                compare(end - shortest + 1, length, what, found);
                shift = 1;
            }
            end += shift;
        }
    }

    private void compare(int at, int length, String what, Map<String, String> found) {
        forms.forEach((name, form) -> {
            if (at + form.length <= length && Arrays.equals(read, at, at + form.length, form, 0, form.length)) {
                found.putIfAbsent(name, what + " has it in " + name + ": " + new String(read, at, Math.min(60, length - at), StandardCharsets.ISO_8859_1));
            }
        });
    }

    private static int pair(byte[] bytes, int end) {
        return (bytes[end - 1] & 0xff) << 8 | bytes[end] & 0xff;
    }
}
