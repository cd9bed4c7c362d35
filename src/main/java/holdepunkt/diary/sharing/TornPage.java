package holdepunkt.diary.sharing;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the notebook as it can be torn: all of it, or one sentence she points at.
 *
 * @param version which version it is, so that what she points at is what is taken also when the page is changed meanwhile
 * @param day the day she wrote it, by the clock she wrote it by
 */
public record TornPage(UUID entry, UUID version, LocalDate day, String words) {

    /** What she points at when she means all of it. */
    public static final String ALL = "all";

    public List<String> sentences() {
        return Sentences.of(words);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** As much of it as tells her which page it is. */
    public String beginning() {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, line.lastIndexOf(' ', 60) < 20 ? 60 : line.lastIndexOf(' ', 60)) + " …";
    }

    /** @param what the number of a sentence, from nought, or {@link #ALL} @throws BrokenRule if that is nothing on this page */
    Copy copy(@Nullable String what) {
        var sentences = sentences();
        if (ALL.equals(what) && !sentences.isEmpty()) {
            return new Copy(day, true, words.strip());
        }
        if (what == null || !what.matches("\\d{1,3}") || Integer.parseInt(what) >= sentences.size()) {
            throw new BrokenRule("shares.rule.what", "what");
        }
        return new Copy(day, false, sentences.get(Integer.parseInt(what)));
    }
}
