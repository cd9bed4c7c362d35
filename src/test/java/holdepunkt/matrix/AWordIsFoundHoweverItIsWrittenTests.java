package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search that finds nothing must be one that would have found something. */
class AWordIsFoundHoweverItIsWrittenTests {

    private static final String WORD = "Kanarifugl7x2q";
    private static final int PIECE = 1 << 22;

    @Test
    void wherePiecesMeetToo() {
        var traces = new Traces(WORD);
        var noise = new byte[PIECE + 200];
        new Random(7).nextBytes(noise);
        assertThat(traces.in("noise", noise)).isEmpty();
        for (var form : forms()) {
            for (int at : List.of(0, 1, 4711, PIECE - form.length, PIECE - form.length / 2, PIECE - 1, PIECE, noise.length - form.length)) {
                var content = noise.clone();
                System.arraycopy(form, 0, content, at, form.length);
                assertThat(traces.in("a file", content)).as("%s at %d", new String(form, StandardCharsets.ISO_8859_1), at).isNotEmpty();
            }
        }
    }

    private static List<byte[]> forms() {
        var plain = WORD.getBytes(StandardCharsets.UTF_8);
        var base64 = Stream.of("", "x", "xy").map(before -> Base64.getEncoder().encode((before + WORD + "etter").getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(base64, Stream.of(plain, WORD.getBytes(StandardCharsets.UTF_16LE), WORD.getBytes(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII), HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII))).toList();
    }
}
