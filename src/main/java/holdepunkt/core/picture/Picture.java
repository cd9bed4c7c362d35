package holdepunkt.core.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo drawn anew as JPEG, so that nothing of where, when and with what it was taken comes along: no EXIF, no position. Turned as it was meant to be
 * seen, and no larger than a screen shows. Nothing of it touches the disk on the way.
 */
public final class Picture {

    private static final int LONGEST_SIDE = 1600;
    private static final long MOST_DOTS = 60_000_000;
    private static final float QUALITY = 0.85f;

    private Picture() {}

    /** @return empty if it is no JPEG or PNG, is broken, or is larger than any phone makes */
    public static Optional<byte[]> redrawn(byte[] given) {
        return redrawn(given, LONGEST_SIDE);
    }

    /** @param longest the longer side of what is drawn, in dots; a smaller picture stays as small */
    public static Optional<byte[]> redrawn(byte[] given, int longest) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(given))) {
            var readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                var reader = readers.next();
                if (reader.getFormatName().equalsIgnoreCase("jpeg") || reader.getFormatName().equalsIgnoreCase("png")) {
                    reader.setInput(in, true, true);
                    return drawn(reader, Turned.of(given), longest);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // A decoder fed with anything may fail in any way; to her it is one thing: no picture.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, Turned turned, int longest) throws IOException {
        try {
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                return Optional.empty();
            }
            var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * longest));
            var param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(written(turned.upright(onWhite(reader.read(0, param), longest))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage read, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        var drawn = new BufferedImage(Math.max(1, (int) (read.getWidth() * scale)), Math.max(1, (int) (read.getHeight() * scale)), BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, drawn.getWidth(), drawn.getHeight(), Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage drawn) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
