package holdepunkt.intake;

import java.util.UUID;

/** One whole sentence about whom the meeting is for. */
public record Criterion(UUID id, String nb, String nn, String en) {

    /** @param language nb, nn or en */
    public String in(String language) {
        return switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
