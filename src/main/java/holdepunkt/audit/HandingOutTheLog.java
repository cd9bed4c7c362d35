package holdepunkt.audit;

import holdepunkt.audit.chain.LogFile;
import holdepunkt.audit.chain.LogWriter;
import holdepunkt.core.AreaId;
import java.io.IOException;
import java.io.OutputStream;
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

    /**
     * Every line with its hash, and every checkpoint: what {@code bin/verify-audit} reads. Written as it is read, some lines at a time, each in a
     * transaction of its own: lines under a checkpoint never change, and whoever reads slowly holds nobody up.
     */
    public void export(AreaId area, OutputStream to) throws IOException {
        export(area, to, Chain.BATCH);
    }

    void export(AreaId area, OutputStream to, int atATime) throws IOException {
        close(area);
        var checkpoints = transactions.in(area, () -> chain.checkpoints(area));
        long covered = checkpoints.isEmpty() ? 0 : checkpoints.getLast().size();
        var writer = new LogWriter(area.value(), to);
        for (long written = 0; written < covered; written += atATime) {
            long after = written;
            writer.links(transactions.in(area, () -> chain.links(area, after, Math.min(after + atATime, covered))));
        }
        writer.checkpoints(checkpoints);
        writer.end();
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
