package holdepunkt.diary.book;

import holdepunkt.core.Opening;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Goal;
import holdepunkt.diary.Goals;
import holdepunkt.diary.HalfWritten;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All of a notebook, as one reads a book: from the first day to the last, and then what is only half written. */
public record Book(List<Entry> entries, List<Goal> goals, List<HalfWritten.Draft> drafts) {

    /** By month, in the order they came. */
    Map<YearMonth, List<Entry>> months() {
        var months = new LinkedHashMap<YearMonth, List<Entry>>();
        entries.forEach(one -> months.computeIfAbsent(YearMonth.from(one.leaf().at()), month -> new ArrayList<>()).add(one));
        return months;
    }

    /** Takes it out of the tables. */
    @Component
    public static class Opened {

        private final DiaryEntries entries;
        private final Goals goals;
        private final HalfWritten drafts;

        Opened(DiaryEntries entries, Goals goals, HalfWritten drafts) {
            this.entries = entries;
            this.goals = goals;
            this.drafts = drafts;
        }

        public Book of(Opening hers) {
            return new Book(entries.all(hers).stream().sorted(Comparator.comparing(one -> one.leaf().at())).toList(), goals.of(hers), drafts.all(hers));
        }
    }
}
