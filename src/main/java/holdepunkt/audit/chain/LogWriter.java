package holdepunkt.audit.chain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Writes an export as it is read: the lines, the checkpoints over them, and how many of each. A log of any length needs the memory of a few lines. */
public final class LogWriter {

    private final OutputStream to;
    private long links;
    private long checkpoints;

    public LogWriter(UUID area, OutputStream to) throws IOException {
        this.to = to;
        to.write(LogFile.bytes(List.of(LogFile.EXPORT, "area\t" + area)));
    }

    /** @param some the next lines of the chain */
    public void links(List<Link> some) throws IOException {
        for (var link : some) {
            to.write(LogFile.bytes(List.of(link.line())));
        }
        links += some.size();
    }

    public void checkpoints(List<Checkpoint> all) throws IOException {
        for (var checkpoint : all) {
            to.write(LogFile.bytes(List.of(checkpoint.line())));
        }
        checkpoints += all.size();
    }

    /** Without this line the file was cut off, and whoever checks it says so. */
    public void end() throws IOException {
        to.write(LogFile.bytes(List.of("end\t" + links + "\t" + checkpoints)));
        to.flush();
    }
}
