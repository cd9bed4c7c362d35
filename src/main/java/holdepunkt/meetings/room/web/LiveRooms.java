package holdepunkt.meetings.room.web;

import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.live.OpenLine;
import holdepunkt.meetings.room.RoomChanged;
import holdepunkt.meetings.room.Rooms;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The open rooms of this node. Each word to a page goes through the door anew: when the ground has ended the stream ends with it. A change made on
 * another node is heard at the next beat.
 */
@Component
class LiveRooms {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRooms.class);
    /** More than any room holds; the page asks by itself when it gets no stream. */
    private static final int MOST_IN_A_ROOM = 60;
    private static final int MOST = 2000;
    private static final int BEAT_SECONDS = 15;

    private final Gate gate;
    private final Rooms rooms;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService voice = Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("room-", 0).daemon().factory());

    private volatile boolean closed;

    LiveRooms(Gate gate, Rooms rooms) {
        this.gate = gate;
        this.rooms = rooms;
        voice.scheduleWithFixedDelay(() -> tell(List.copyOf(listeners)), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    boolean hasPlace(UUID meeting) {
        return !closed && listeners.size() < MOST && listeners.stream().filter(one -> one.meeting().equals(meeting)).count() < MOST_IN_A_ROOM;
    }

    void listen(Listener listener) {
        listeners.add(listener);
    }

    void leave(OpenLine line) {
        listeners.removeIf(one -> one.line() == line);
        line.end();
    }

    /** Heard here only, and of no worth after a restart: it is kept out of the log of events that must arrive. */
    @EventListener
    void changed(RoomChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(change);
            }
        });
    }

    private void wake(RoomChanged change) {
        try {
            voice.execute(() -> tell(listeners.stream().filter(one -> one.meeting().equals(change.meeting())).toList()));
        } catch (RejectedExecutionException closing) {
            LOG.debug("a change after closing time is heard at the next start");
        }
    }

    private void tell(List<Listener> some) {
        var now = Instant.now();
        for (var listener : some) {
            if (listener.line().hasEnded() || listener.line().isDueToReturn(now)) {
                leave(listener.line());
            } else {
                tell(listener);
            }
        }
    }

    /** A fault in one stream must not silence the others, nor stop the beat. */
    private void tell(Listener listener) {
        try {
            var act = listener.act();
            var asked = Act.about(act.viewer(), act.door(), act.dataClass(), act.action(), act.person());
            long version = gate.pass(asked, opening -> rooms.version(rooms.enter(opening, listener.meeting())));
            listener.line().say("changed", Long.toString(version));
        } catch (NotOpen ended) {
            listener.line().say("closed", "0");
            leave(listener.line());
        } catch (RuntimeException fault) {
            LOG.warn("a room's stream was ended; its page asks again by itself", fault);
            leave(listener.line());
        }
    }

    /** Before the server waits for open requests to end: these end only when told. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        voice.shutdownNow();
        listeners.forEach(one -> leave(one.line()));
    }
}
