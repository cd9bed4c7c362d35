package holdepunkt.improvement.tests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried.
 *
 * @param prediction what the group thinks will come of it
 * @param measure the key of one of the measures, or null
 * @param measureWords what is looked at in the group's own words; may be empty where a measure is named
 * @param who who does it, as a role or a unit
 * @param how what is written down on the way
 * @param studyOn the day what came is held against the prediction
 */
public record Plan(String aim, String question, String prediction, @Nullable String measure, String measureWords, Scale scale, String who, String how, LocalDate startsOn, LocalDate studyOn) {}
