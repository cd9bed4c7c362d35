package holdepunkt.core.paper;

import io.nayuki.qrcodegen.QrCode;

/**
 * A square a camera reads, as one path of a drawing: no picture is fetched from anywhere.
 *
 * @param size modules on a side with the quiet border of four (ISO/IEC 18004)
 * @param path of the dark modules
 */
public record QrSquare(int size, String path) {

    private static final int BORDER = 4;

    public static QrSquare of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
                }
            }
        }
        return new QrSquare(code.size + 2 * BORDER, path.toString());
    }
}
