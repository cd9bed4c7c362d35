package holdepunkt.improvement.web;

import holdepunkt.core.live.OpenLine;
import holdepunkt.improvement.chains.ChainChanged;
import holdepunkt.improvement.chains.ChainMarks;
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
 * The open pages of result chains on this node. They hear the mark of the chain when it has become another, which asks nobody and logs nothing; what it is
 * then is fetched through the door. What was changed on another node is heard when the page comes back.
 */
@Component
class LiveChains {

    private static final Logger LOG = LoggerFactory.getLogger(LiveChains.class);
    /** More than any group has; a page that gets no place asks by itself, seldom. */
    private static final int MOST_OF_A_CHAIN = 60;
    private static final int MOST = 1000;
    private static final int BEAT_SECONDS = 20;

    private record Page(OpenLine line, UUID chain) {}

    private final ChainMarks marks;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService voice = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("chains-", 0).daemon().factory());
    private volatile boolean closed;

    LiveChains(ChainMarks marks) {
        this.marks = marks;
        voice.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    boolean hasPlace(UUID chain) {
        return !closed && pages.size() < MOST && pages.stream().filter(one -> one.chain.equals(chain)).count() < MOST_OF_A_CHAIN;
    }

    void listen(OpenLine line, UUID chain) {
        pages.add(new Page(line, chain));
    }

    void leave(OpenLine line) {
        pages.removeIf(one -> one.line == line);
        line.end();
    }

    /** The mark is read by whoever changed it, before the end of the same transaction, and told when it is so. */
    @EventListener
    void changed(ChainChanged change) {
        if (pages.stream().noneMatch(one -> one.chain.equals(change.chain()))) {
            return;
        }
        var mark = marks.of(change.viewer(), change.chain());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(change.chain(), mark);
            }
        });
    }

    private void wake(UUID chain, String mark) {
        try {
            voice.execute(() -> pages.stream().filter(one -> one.chain.equals(chain)).forEach(one -> one.line.say("changed", mark)));
        } catch (RejectedExecutionException closing) {
            LOG.debug("a change after closing time is seen at the next start");
        }
    }

    private void beat() {
        var now = Instant.now();
        for (var page : List.copyOf(pages)) {
            if (page.line.hasEnded() || page.line.isDueToReturn(now)) {
                leave(page.line);
            } else {
                page.line.beat();
            }
        }
    }

    /** Before the server waits for open requests to end: these end only when told. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        voice.shutdownNow();
        pages.forEach(one -> leave(one.line));
    }
}
