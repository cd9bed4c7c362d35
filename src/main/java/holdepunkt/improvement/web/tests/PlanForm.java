package holdepunkt.improvement.web.tests;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.tests.Plan;
import holdepunkt.improvement.tests.Scale;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A plan as it is filled in.
 *
 * @param at the step: its chain and itself, with a slash between; nothing when the plan of a test is changed
 * @param idea the idea from the floor it tries, if it tries one
 * @param measure the key of a measure, or nothing
 */
record PlanForm(@Nullable @Pattern(regexp = "|" + PlanForm.ID + "/" + PlanForm.ID) String at, @Nullable UUID follows, @Nullable UUID idea, @NotBlank @Size(max = 200) String aim,
                @NotBlank @Size(max = 400) String question, @NotBlank @Size(max = 400) String prediction, @Nullable @Size(max = 60) String measure,
                @Nullable @Size(max = 200) String measureWords, @NotBlank @Pattern(regexp = "one_person|one_meeting|five|one_unit|all") String scale,
                @NotBlank @Size(max = 120) String who, @NotBlank @Size(max = 400) String how, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
                @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate studyOn, @Nullable Long _version) {

    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    Plan plan() {
        return new Plan(aim, question, prediction, measure == null || measure.isEmpty() ? null : measure, measureWords == null ? "" : measureWords, Scale.of(scale), who, how,
                startsOn, studyOn);
    }

    UUID chain() {
        return part(0);
    }

    UUID stone() {
        return part(1);
    }

    private UUID part(int which) {
        if (at == null || at.isEmpty()) {
            throw new BrokenRule("tests.rule.step", "at");
        }
        return UUID.fromString(at.split("/")[which]);
    }
}
