package holdepunkt.audit;

import holdepunkt.audit.chain.LogFile;
import holdepunkt.core.AreaId;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * The log as files to be kept and checked elsewhere: ids, codes and times, no name and no content. Whoever hands them out has logged that before; both
 * begin by sealing and signing what has been written until now.
 */
@Component
public class HandingOutTheLog {

    private final SealingTheLog sealing;
    private final Chain chain;
    private final SealingTransactions transactions;
    private final SigningKey signing;

    HandingOutTheLog(SealingTheLog sealing, Chain chain, SealingTransactions transactions, SigningKey signing) {
        this.sealing = sealing;
        this.chain = chain;
        this.transactions = transactions;
        this.signing = signing;
    }

    /** Every line with its hash, and every checkpoint: what {@code bin/verify-audit} reads. */
    public byte[] export(AreaId area) {
        close(area);
        // One snapshot for both would do; under the sealer's lock nobody adds to either between them.
        return transactions.in(area, () -> {
            chain.hold(area);
            var checkpoints = chain.checkpoints(area);
            long covered = checkpoints.isEmpty() ? 0 : checkpoints.getLast().size();
            return LogFile.export(area.value(), chain.links(area).stream().filter(link -> link.number() <= covered).toList(), checkpoints);
        });
    }

    /** The checkpoints alone. */
    public byte[] witness(AreaId area) {
        close(area);
        return transactions.in(area, () -> LogFile.witness(chain.checkpoints(area)));
    }

    /** As PEM. */
    public byte[] publicKey() {
        return signing.publicPem().getBytes(StandardCharsets.US_ASCII);
    }

    private void close(AreaId area) {
        int taken;
        do {
            taken = sealing.seal(area);
        } while (taken == Chain.BATCH);
        sealing.checkpoint(area);
    }
}
