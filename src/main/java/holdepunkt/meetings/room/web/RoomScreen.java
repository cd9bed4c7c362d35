package holdepunkt.meetings.room.web;

import holdepunkt.core.PersonText;
import holdepunkt.meetings.letter.LetterBody;
import holdepunkt.meetings.preparation.Releases;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Topic;
import holdepunkt.meetings.room.Voice;
import holdepunkt.promises.PromiseLine;
import holdepunkt.signals.OpenSignal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one screen all present look at.
 *
 * @param released the lines she shows, in her words
 * @param about what the points of the agenda are about, by signal, for those who may see it
 * @param letter as it will look, or null for those it is not for
 * @param language of the words that are written here
 * @param version what the stream tells when something changed
 */
public record RoomScreen(Room room, List<Voice> voices, List<Releases.Shown> released, List<PromiseLine> promises, List<OpenSignal> agenda,
                         Map<UUID, PersonText> about, Map<Topic, List<String>> options, List<DecisionLine> lines, @Nullable LetterBody letter, String language, boolean finished,
                         long version) {

    public boolean mayWrite() {
        return room.mayWrite() && !finished;
    }

    /** What she wants to talk about stands on top; the rest is how she wants it. */
    public List<String> priorities() {
        return released.stream().filter(line -> line.topic() == holdepunkt.meetings.preparation.Topic.TALK_ABOUT).map(Releases.Shown::words).toList();
    }

    public List<Releases.Shown> wishes() {
        return released.stream().filter(line -> line.topic() != holdepunkt.meetings.preparation.Topic.TALK_ABOUT).toList();
    }

    public long answered() {
        return voices.stream().filter(voice -> voice.answer() != null).count();
    }
}
