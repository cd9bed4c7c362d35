package holdepunkt.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A small file may say that it is a picture of a wall: its dots are counted before they are drawn. */
class APictureOfTooManyDotsIsNoneTests {

    @Test
    void aFileOfAFewKilobytesDoesNotFillTheMemory() throws IOException {
        var wall = png(10_000, 6_001);
        assertThat(wall.length).isLessThan(100_000);
        assertThat(Picture.redrawn(wall)).isEmpty();
        assertThat(Picture.redrawn(png(65_000, 65_000, 1))).as("and before it is read to its end").isEmpty();
        assertThat(Picture.redrawn(png(1_200, 900))).isPresent();
    }

    private static byte[] png(int width, int height) throws IOException {
        return png(width, height, height);
    }

    /** One bit for each dot. @param lines how many are there at all */
    private static byte[] png(int width, int height, int lines) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var facts = new DataOutputStream(header);
        facts.writeInt(width);
        facts.writeInt(height);
        facts.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            for (int line = 0; line < lines; line++) {
                deflated.write(new byte[1 + (width + 7) / 8]);
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        var sum = new CRC32();
        sum.update(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        sum.update(content);
        data.writeBytes(type);
        data.write(content);
        data.writeInt((int) sum.getValue());
    }
}
