package holdepunkt.meetings.preparation;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Stale;
import holdepunkt.meetings.Meeting;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes her lines and releases them. A supporter may hold the pen; only she releases. A line that is changed or struck out is taken back with it. */
@Component
public class Preparing {

    private final Preparations preparations;
    private final Releases releases;

    Preparing(Preparations preparations, Releases releases) {
        this.preparations = preparations;
        this.releases = releases;
    }

    /** Hers, or the supporter's of this very meeting. @throws NotOpen for anyone else */
    public Preparation open(Opening opening, Meeting meeting) {
        boolean together = opening.grounds().stream().anyMatch(ground -> ground.name().equals("supporter") && ground.dataClass().equals("preparation")
                && meeting.coming().stream().anyMatch(seat -> seat.id().equals(ground.cause())));
        if (!opening.own() && !together) {
            throw new NotOpen();
        }
        return preparations.of(opening, meeting.id());
    }

    /** @throws Stale when the other one wrote in between */
    public void write(Opening opening, Meeting meeting, Map<Topic, String> texts, long seen) {
        var now = open(opening, meeting);
        if (!preparations.next(opening, meeting.id(), seen)) {
            throw new Stale();
        }
        var rewriting = now.rewritten(texts);
        rewriting.kept().forEach((line, position) -> preparations.place(opening, line, position));
        rewriting.added().forEach(line -> preparations.add(opening, meeting.id(), line));
        rewriting.struck().forEach(line -> {
            preparations.strike(opening, line);
            releases.takeBack(opening, line);
        });
    }

    /** One line more of what she wants to talk about, shown to nobody; what stands there already is not written twice. @return the line */
    public UUID bring(Opening opening, Meeting meeting, String words) {
        var now = open(opening, meeting);
        var there = now.of(Topic.TALK_ABOUT);
        var same = there.stream().filter(line -> line.words().equals(words)).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        if (!preparations.next(opening, meeting.id(), now.version())) {
            return bring(opening, meeting, words);
        }
        return preparations.add(opening, meeting.id(), new Preparation.Added(Topic.TALK_ABOUT, there.size(), words));
    }

    /** The same line taken off again, wherever it was shown. One that is gone already stays gone. */
    public void leaveOut(Opening opening, Meeting meeting, UUID id) {
        var now = open(opening, meeting);
        now.lines().stream().filter(line -> line.id().equals(id)).findFirst().ifPresent(line -> {
            if (!preparations.next(opening, meeting.id(), now.version())) {
                leaveOut(opening, meeting, id);
                return;
            }
            preparations.strike(opening, line);
            releases.takeBack(opening, line);
        });
    }

    /** From now on these lines are shown, and no other. */
    public void release(Opening opening, Meeting meeting, Collection<UUID> shown) {
        var lines = open(opening, meeting).lines();
        for (int position = 0; position < lines.size(); position++) {
            var line = lines.get(position);
            boolean wanted = shown.contains(line.id());
            if (wanted && !line.released()) {
                releases.show(opening, meeting.id(), line, position);
            } else if (!wanted && line.released()) {
                releases.takeBack(opening, line);
            }
        }
    }
}
