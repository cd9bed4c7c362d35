package holdepunkt.meetings.invitation;

/**
 * Folds lines at 75 octets between whole characters (RFC 5545, 3.1). The library folds at a number of characters, which makes lines with
 * Norwegian letters too long and can cut a character in two.
 */
final class Folding {

    private static final int LONGEST = 75;

    private Folding() {
    }

    static String atOctets(String lines) {
        var folded = new StringBuilder(lines.length() + 64);
        int octets = 0;
        for (int at = 0; at < lines.length(); ) {
            int character = lines.codePointAt(at);
            int size = character == '\r' || character == '\n' ? 0 : octetsOf(character);
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = character == '\n' ? 0 : octets + size;
            at += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octetsOf(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
