package holdepunkt.improvement.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small test of a change.
 *
 * @param chain and stone: the step it is for
 * @param follows the test it came of, or null
 * @param followedBy the test that came of it, or null
 * @param version of the plan
 * @param plannedBy the name of whoever wrote the plan last
 */
public record Cycle(UUID id, UUID chain, UUID stone, @Nullable UUID follows, @Nullable UUID followedBy, long version, Plan plan, String plannedBy, List<Doing> doings,
                         @Nullable Study study, @Nullable Acted acted) {

    public String path() {
        return "/improvement/tests/" + id;
    }

    public TestStage stage() {
        return acted != null ? TestStage.DONE : study != null ? TestStage.STUDIED : doings.isEmpty() ? TestStage.PLANNED : TestStage.DOING;
    }

    /** The day it was to be looked at is past, and nobody has looked. */
    public boolean isOverdue(LocalDate today) {
        return study == null && plan.studyOn().isBefore(today);
    }

    /** It was to be tried in another way, and nobody has planned how. */
    public boolean waitsForNext() {
        return acted != null && acted.decision() == Decision.ADAPT && followedBy == null;
    }
}
