package holdepunkt.meetings.letter;

import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Voice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is made of.
 *
 * @param opening what somebody wrote by hand, or empty
 * @param contact the one named contact, or null while nobody is chosen
 * @param followUp the day she is asked how it went, or null
 */
record LetterFacts(String called, LocalDate heldOn, String opening, List<DecisionLine> lines, List<Voice> voices, @Nullable NamedContact contact,
                   @Nullable LocalDate followUp) {}
