package holdepunkt.audit;

import holdepunkt.audit.chain.Checkpoint;
import holdepunkt.audit.chain.Link;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The one sealer: takes what is written in the log into the chain each second, and signs where the chain ends each minute it grew. */
@Component
public class SealingTheLog {

    /** So long may a line stand outside the chain before somebody is told. */
    public static final Duration LATE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(SealingTheLog.class);

    private final Chain chain;
    private final SealingTransactions transactions;
    private final SigningKey signing;
    private final WitnessFolder witness;
    private final Areas areas;

    SealingTheLog(Chain chain, SealingTransactions transactions, SigningKey signing, WitnessFolder witness, Areas areas) {
        this.chain = chain;
        this.transactions = transactions;
        this.signing = signing;
        this.witness = witness;
        this.areas = areas;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1S")
    void everySecond() {
        areas.all().forEach(this::seal);
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void everyMinute() {
        areas.all().forEach(area -> {
            checkpoint(area);
            late(area, Instant.now()).ifPresent(since -> LOG.error("lines of the log stand outside the chain since {}: the sealer does not keep up or does not run", since));
        });
    }

    /** @return how many lines were taken; none where another sealer is at it */
    public int seal(AreaId area) {
        return transactions.in(area, () -> {
            if (!chain.lock(area)) {
                return 0;
            }
            var waiting = chain.waiting(area);
            if (!waiting.isEmpty()) {
                var head = chain.head(area);
                // What was left over lies below the horizon too, so the mark stays until all of it is taken.
                chain.add(area, after(head, waiting), waiting, waiting.size() < Chain.BATCH ? waiting.getFirst().horizon() : chain.mark(area));
            }
            return waiting.size();
        });
    }

    private static List<Link> after(Chain.Head head, List<Chain.Waiting> waiting) {
        var links = new ArrayList<Link>();
        var before = head.hash();
        for (var one : waiting) {
            var link = Link.after(head.size() + links.size() + 1, before, one.act());
            links.add(link);
            before = link.hash();
        }
        return links;
    }

    /** Signs the end of the chain if it has grown since the last time, and tells the witness. */
    public void checkpoint(AreaId area) {
        transactions.in(area, () -> chain.lock(area) ? sign(area) : Optional.<Checkpoint>empty()).ifPresent(witness::tell);
    }

    private Optional<Checkpoint> sign(AreaId area) {
        var head = chain.head(area);
        var last = chain.lastCheckpoint(area);
        if (head.size() == last.map(Checkpoint::size).orElse(0L)) {
            return Optional.empty();
        }
        // A clock that was set back never makes a later state look older.
        long now = Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()), last.map(Checkpoint::micros).orElse(0L));
        var signed = Checkpoint.signed(area.value(), head.size(), head.hash(), now, signing.key());
        chain.add(signed);
        return Optional.of(signed);
    }

    /** Since when lines have stood outside the chain, if that is longer than {@link #LATE}. */
    public Optional<Instant> late(AreaId area, Instant now) {
        return transactions.in(area, () -> chain.oldestWaiting(area)).filter(oldest -> oldest.isBefore(now.minus(LATE)));
    }
}
