package holdepunkt.diary;

import holdepunkt.diary.media.Sound;
import java.util.UUID;

/** A photo or a recording on a page. @param kind {@code photo} or {@code voice} */
public record Attachment(UUID id, String kind, byte[] content) {

    public String type() {
        return kind.equals("photo") ? "image/jpeg" : Sound.of(content).map(Sound::type).orElse("application/octet-stream");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
