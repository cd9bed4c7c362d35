package holdepunkt.improvement.web;

import holdepunkt.core.live.OpenLine;
import holdepunkt.improvement.chains.ChainChanged;
import holdepunkt.improvement.chains.ChainMarks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

    /** A page from when it is let in: what is changed before it listens it is told as soon as it does, or it would stand as it was until the next change. */
    static final class Page {

        private final UUID chain;
        private final Instant came = Instant.now();
        private @Nullable OpenLine line;
        private @Nullable String told;

        private Page(UUID chain) {
            this.chain = chain;
        }

        private synchronized void listens(OpenLine line, String first) {
            this.line = line;
            var missed = told;
            told = first;
            if (missed != null) {
                hears(missed);
            }
        }

        private synchronized void hears(String mark) {
            if (line != null && !mark.equals(told)) {
                line.say("changed", mark);
            }
            told = mark;
        }

        private synchronized boolean isOn(OpenLine one) {
            return line == one;
        }

        private synchronized boolean isGone(Instant now) {
            return line == null ? now.isAfter(came.plus(ON_ITS_WAY)) : line.hasEnded() || line.isDueToReturn(now);
        }

        private synchronized void beat() {
            if (line != null) {
                line.beat();
            }
        }

        private synchronized void ends() {
            if (line != null) {
                line.end();
            }
        }
    }

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

    /** Before the mark it is told first is read: nothing falls between the two. */
    Page letIn(UUID chain) {
        var page = new Page(chain);
        pages.add(page);
        return page;
    }

    /** @param first what it was told when it came in */
    void listen(OpenLine line, Page page, String first) {
        page.listens(line, first);
    }

    void leave(OpenLine line) {
        pages.removeIf(one -> one.isOn(line));
        line.end();
    }

    /** The mark is read by whoever changed it, before the end of the same transaction, and told when it is so: also to a page let in meanwhile. */
    @EventListener
    void changed(ChainChanged change) {
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
            voice.execute(() -> pages.stream().filter(one -> one.chain.equals(chain)).forEach(one -> one.hears(mark)));
        } catch (RejectedExecutionException closing) {
            LOG.debug("a change after closing time is seen at the next start");
        }
    }

    private void beat() {
        var now = Instant.now();
        for (var page : List.copyOf(pages)) {
            if (page.isGone(now)) {
                pages.remove(page);
                page.ends();
            } else {
                page.beat();
            }
        }
    }

    /** Before the server waits for open requests to end: these end only when told. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        voice.shutdownNow();
        pages.forEach(Page::ends);
        pages.clear();
    }
}
