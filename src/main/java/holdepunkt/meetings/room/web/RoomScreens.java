package holdepunkt.meetings.room.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Wall;
import holdepunkt.meetings.letter.WritingLetters;
import holdepunkt.meetings.preparation.Releases;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Options;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.RoomFinish;
import holdepunkt.meetings.room.Rooms;
import holdepunkt.meetings.room.Voices;
import holdepunkt.promises.PromiseBoard;
import holdepunkt.signals.OpenSignal;
import holdepunkt.signals.OpenSignals;
import holdepunkt.signals.SignalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the screen together; what a viewer's ground does not open is not on it. */
@Component
class RoomScreens {

    private static final int MOST_PROMISES = 12;

    private final Rooms rooms;
    private final Voices voices;
    private final Releases releases;
    private final PromiseBoard promises;
    private final OpenSignals signals;
    private final Options options;
    private final DecisionLines lines;
    private final WritingLetters letters;
    private final RoomFinish finish;
    private final Wall wall;
    private final ObjectProvider<SignalWords> words;

    RoomScreens(Rooms rooms, Voices voices, Releases releases, PromiseBoard promises, OpenSignals signals, Options options, DecisionLines lines,
                WritingLetters letters, RoomFinish finish, Wall wall, ObjectProvider<SignalWords> words) {
        this.rooms = rooms;
        this.voices = voices;
        this.releases = releases;
        this.promises = promises;
        this.signals = signals;
        this.options = options;
        this.lines = lines;
        this.letters = letters;
        this.finish = finish;
        this.wall = wall;
        this.words = words;
    }

    RoomScreen of(Room room) {
        var opening = room.opening();
        boolean letter = wall.allows(opening, "letter", Action.SEE);
        // The number is read first: what comes in between is then heard again, never missed.
        long version = rooms.version(room);
        var agenda = signals.onAgenda(opening, room.id());
        return new RoomScreen(room, voices.of(room), releases.of(opening, room.id()),
                promises.of(opening).stream().limit(MOST_PROMISES).toList(), agenda, about(opening, agenda), options.of(room),
                lines.of(opening, room.id()), letter ? letters.preview(room) : null, letters.language(room), finish.isFinished(room), version);
    }

    private Map<UUID, PersonText> about(Opening opening, List<OpenSignal> agenda) {
        var about = new HashMap<UUID, PersonText>();
        if (!agenda.isEmpty()) {
            words.orderedStream().forEach(module -> about.putAll(module.about(opening, agenda)));
        }
        return about;
    }
}
