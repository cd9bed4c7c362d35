package holdepunkt.meetings.room.web;

import holdepunkt.meetings.letter.LetterBody;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Topic;
import holdepunkt.meetings.room.Voice;
import holdepunkt.promises.PromiseLine;
import holdepunkt.signals.OpenSignal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one screen all present look at.
 *
 * @param priorities what she released, in her words
 * @param letter as it will look, or null for those it is not for
 * @param language of the words that are written here
 * @param version what the stream tells when something changed
 */
public record RoomScreen(Room room, List<Voice> voices, List<String> priorities, List<PromiseLine> promises, List<OpenSignal> agenda,
                         Map<Topic, List<String>> options, List<DecisionLine> lines, @Nullable LetterBody letter, String language, boolean finished,
                         long version) {

    public boolean mayWrite() {
        return room.mayWrite() && !finished;
    }

    public long answered() {
        return voices.stream().filter(voice -> voice.answer() != null).count();
    }
}
