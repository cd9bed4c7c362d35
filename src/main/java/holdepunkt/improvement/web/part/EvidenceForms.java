package holdepunkt.improvement.web.part;

import holdepunkt.improvement.chains.evidence.Quotation;
import holdepunkt.improvement.chains.evidence.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is filled in for each kind of evidence. Which way it speaks is asked first: what speaks against is as welcome. */
final class EvidenceForms {

    private static final String SIDE = "supports|speaks_against";

    private EvidenceForms() {}

    private static Side way(String side) {
        return Side.valueOf(side.toUpperCase(Locale.ROOT));
    }

    /** @param from whose words: {@code users} or {@code staff} @param place where they were said, if anybody knows */
    record Said(@NotBlank @Pattern(regexp = SIDE) String side, @NotBlank @Pattern(regexp = "users|staff") String from,
                @Nullable @Pattern(regexp = "survey|incident|interview_note|") String place, @NotBlank @Size(max = 200) String words, @NotBlank @Size(max = 80) String code) {

        Side way() {
            return EvidenceForms.way(side);
        }

        Quotation quotation() {
            return new Quotation(words, code, from.equals("users"), place == null || place.isEmpty() ? null : Quotation.From.valueOf(place.toUpperCase(Locale.ROOT)));
        }
    }

    record Written(@NotBlank @Pattern(regexp = SIDE) String side, @NotBlank @Size(max = 200) String title, @Nullable @Size(max = 1000) String where,
                   @Nullable @Size(max = 300) String link) {

        Side way() {
            return EvidenceForms.way(side);
        }

        String at() {
            return where == null ? "" : where;
        }

        String address() {
            return link == null ? "" : link;
        }
    }

    record Tried(@NotBlank @Pattern(regexp = SIDE) String side, @NotBlank @Size(max = 200) String aim, @NotBlank @Size(max = 1000) String result) {

        Side way() {
            return EvidenceForms.way(side);
        }
    }
}
