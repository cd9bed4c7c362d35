package holdepunkt.core.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the phone was held, as EXIF says it (tag 0x0112): the one thing that is read there before all of it is left behind. */
record Turned(int orientation) {

    private static final Turned NOT = new Turned(1);
    private static final int EXIF = 0x45786966;

    static Turned of(byte[] file) {
        try {
            var in = ByteBuffer.wrap(file);
            if ((in.getShort() & 0xFFFF) != 0xFFD8) {
                return NOT;
            }
            while (in.remaining() > 4 && (in.get() & 0xFF) == 0xFF) {
                int marker = in.get() & 0xFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == 0xE1 && in.getInt(in.position()) == EXIF) {
                    return inTiff(in.slice(in.position() + 6, length - 8));
                }
                in.position(in.position() + length - 2);
            }
            return NOT;
        } catch (RuntimeException broken) {
            return NOT;
        }
    }

    private static Turned inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(4);
        int many = tiff.getShort(table) & 0xFFFF;
        for (int i = 0; i < many; i++) {
            int at = table + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == 0x0112) {
                return new Turned(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return NOT;
    }

    /** Turned a quarter or half round; what is mirrored stays as it is, since no phone does that. */
    BufferedImage upright(BufferedImage image) {
        int quarters = switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return image;
        }
        boolean lies = quarters % 2 == 1;
        var round = AffineTransform.getTranslateInstance((lies ? image.getHeight() : image.getWidth()) / 2.0, (lies ? image.getWidth() : image.getHeight()) / 2.0);
        round.quadrantRotate(quarters);
        round.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var upright = new BufferedImage(lies ? image.getHeight() : image.getWidth(), lies ? image.getWidth() : image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(round, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, upright);
    }
}
