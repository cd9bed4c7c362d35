package holdepunkt.diary;

import holdepunkt.core.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The notebook as she opens it.
 *
 * @param entries newest first
 * @param page from 1
 * @param more whether there are older ones
 * @param erased what she has asked to have erased and can still regret, by page
 * @param everything that she has asked for all of it, or null
 * @param drafts what is half written; texts of the same page stand beside each other
 */
public record Notebook(List<Entry> entries, int page, boolean more, Map<UUID, Deletion> erased, @Nullable Deletion everything, List<HalfWritten.Draft> drafts) {

    static final int PER_PAGE = 20;

    /** Whether another text of the same page stands above it. */
    public boolean isBeside(HalfWritten.Draft draft) {
        return drafts.stream().takeWhile(one -> one != draft).anyMatch(one -> one.entry().equals(draft.entry()));
    }

    /** Opens it. Three questions to the database, however much there is. */
    @Component
    public static class Opened {

        private final DiaryEntries entries;
        private final Deletions deletions;
        private final HalfWritten drafts;

        Opened(DiaryEntries entries, Deletions deletions, HalfWritten drafts) {
            this.entries = entries;
            this.deletions = deletions;
            this.drafts = drafts;
        }

        public Notebook at(Opening hers, int page) {
            var found = entries.page(hers, (page - 1) * PER_PAGE, PER_PAGE + 1);
            var shown = found.stream().limit(PER_PAGE).sorted(Comparator.comparing((Entry one) -> one.leaf().at()).reversed()).toList();
            var asked = deletions.waiting(hers);
            return new Notebook(shown, page, found.size() > PER_PAGE, byEntry(asked), asked.stream().filter(one -> one.entry() == null).findFirst().orElse(null),
                    page == 1 ? beside(drafts.all(hers)) : List.of());
        }

        private static List<HalfWritten.Draft> beside(List<HalfWritten.Draft> drafts) {
            var byEntry = new LinkedHashMap<UUID, List<HalfWritten.Draft>>();
            drafts.forEach(one -> byEntry.computeIfAbsent(one.entry(), entry -> new ArrayList<>()).add(one));
            return byEntry.values().stream().flatMap(List::stream).limit(PER_PAGE).toList();
        }

        private static Map<UUID, Deletion> byEntry(List<Deletion> asked) {
            var byEntry = new HashMap<UUID, Deletion>();
            asked.stream().filter(one -> one.entry() != null).forEach(one -> byEntry.put(one.entry(), one));
            return byEntry;
        }
    }
}
