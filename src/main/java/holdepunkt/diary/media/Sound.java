package holdepunkt.diary.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A recording by what its first bytes are, never by what it is called. It is kept as it came. */
public enum Sound {

    WEBM("audio/webm", 0, new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}),
    OGG("audio/ogg", 0, "OggS".getBytes(StandardCharsets.US_ASCII)),
    MP4("audio/mp4", 4, "ftyp".getBytes(StandardCharsets.US_ASCII)),
    MP3("audio/mpeg", 0, "ID3".getBytes(StandardCharsets.US_ASCII)),
    WAV("audio/wav", 8, "WAVE".getBytes(StandardCharsets.US_ASCII));

    private final String type;
    private final int at;
    private final byte[] sign;

    Sound(String type, int at, byte[] sign) {
        this.type = type;
        this.at = at;
        this.sign = sign;
    }

    public String type() {
        return type;
    }

    public static Optional<Sound> of(byte[] content) {
        return Arrays.stream(values()).filter(one -> content.length >= one.at + one.sign.length
                && Arrays.equals(content, one.at, one.at + one.sign.length, one.sign, 0, one.sign.length)).findFirst();
    }
}
