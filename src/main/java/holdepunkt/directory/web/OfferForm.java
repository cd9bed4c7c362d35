package holdepunkt.directory.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.directory.OfferText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An offer in bokmål, and in the other languages as far as somebody has the words. */
record OfferForm(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 200) String forWhom, @NotBlank @Size(max = 200) String wayIn,
                 @Size(max = 120) @Nullable String nameNn, @Size(max = 200) @Nullable String forWhomNn, @Size(max = 200) @Nullable String wayInNn,
                 @Size(max = 120) @Nullable String nameEn, @Size(max = 200) @Nullable String forWhomEn, @Size(max = 200) @Nullable String wayInEn,
                 @Size(max = 30) @Nullable String phone, @Nullable String low) {

    OfferText text() {
        var words = new LinkedHashMap<String, OfferText.Words>();
        words.put("nb", new OfferText.Words(name.strip(), forWhom.strip(), wayIn.strip()));
        other(words, "nn", "Nn", nameNn, forWhomNn, wayInNn);
        other(words, "en", "En", nameEn, forWhomEn, wayInEn);
        return new OfferText(words, text(phone).isEmpty() ? null : text(phone), low != null);
    }

    /** Half an offer in a language is none. */
    private static void other(LinkedHashMap<String, OfferText.Words> words, String language, String field, @Nullable String name, @Nullable String forWhom,
                              @Nullable String wayIn) {
        long written = Stream.of(name, forWhom, wayIn).filter(one -> !text(one).isEmpty()).count();
        if (written == 3) {
            words.put(language, new OfferText.Words(text(name), text(forWhom), text(wayIn)));
        } else if (written > 0) {
            throw new BrokenRule("directory.rule.wholeLanguage", (text(name).isEmpty() ? "name" : text(forWhom).isEmpty() ? "forWhom" : "wayIn") + field);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
