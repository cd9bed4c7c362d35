package holdepunkt.diary.sharing;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Version;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a page as others could read them: what she wrote, under the lines she wrote it on. Faces, marks, pictures and sound stay in the notebook. */
@Component
public class TornPages {

    private final DiaryEntries entries;

    TornPages(DiaryEntries entries) {
        this.entries = entries;
    }

    /** @param version the one she had before her when she pointed, or null for what it says now @throws holdepunkt.core.NotOpen if there is no such page */
    public TornPage of(Opening hers, UUID entry, @Nullable UUID version, Texts texts) {
        var found = entries.one(hers, entry);
        var chosen = found.versions().stream().filter(one -> one.id().equals(version)).findFirst().orElseGet(found::head);
        return torn(entry, chosen, texts);
    }

    public static TornPage torn(UUID entry, Version version, Texts texts) {
        return new TornPage(entry, version.id(), version.leaf().at().toLocalDate(), words(version.leaf(), texts));
    }

    private static String words(Leaf leaf, Texts texts) {
        return Stream.of(part(leaf.text(), null, texts), part(leaf.happened(), "happened", texts), part(leaf.did(), "did", texts),
                part(leaf.thought(), "thought", texts), part(leaf.felt(), "felt", texts), part(leaf.before(), "before", texts),
                part(leaf.after(), "after", texts), part(leaf.mood(), "mood", texts)).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private static Optional<String> part(String text, @Nullable String line, Texts texts) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(line == null ? text.strip() : texts.t("diary.field." + line) + ": " + text.strip());
    }
}
