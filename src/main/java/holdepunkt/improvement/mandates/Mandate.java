package holdepunkt.improvement.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group is for, what it may decide and what not, to whom it reports and how long it runs; one wording of it.
 *
 * @param reportsName what the group it reports to is called, or empty
 */
public record Mandate(int number, Terms terms, String reportsName, String by, Instant at) {

    /**
     * What the group agreed on.
     *
     * @param reportsTo a group here, or null
     * @param reportsWords somebody else it reports to, in words, or empty
     * @param ends the last day, or null
     * @param answerDays within how many days an idea is answered
     */
    public record Terms(String purpose, String mayDecide, String mayNotDecide, @Nullable UUID reportsTo, String reportsWords, LocalDate begins, @Nullable LocalDate ends,
                        int answerDays) {}

    boolean isAhead(LocalDate today) {
        return terms.begins().isAfter(today);
    }

    boolean isOver(LocalDate today) {
        return terms.ends() != null && terms.ends().isBefore(today);
    }
}
