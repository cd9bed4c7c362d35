package holdepunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How an export of the log and a witness are written: one line for each thing, so that they can be read without this program. */
public final class LogFile {

    static final String EXPORT = "holdepunkt-audit 1";
    public static final String WITNESS = "holdepunkt-witness 1";

    private LogFile() {}

    public static byte[] witness(List<Checkpoint> checkpoints) {
        var lines = new ArrayList<String>();
        lines.add(WITNESS);
        checkpoints.forEach(checkpoint -> lines.add(checkpoint.line()));
        return bytes(lines);
    }

    /** One character for each byte: what is hashed is exactly what stands in the file. */
    static List<String> lines(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return List.of(text.split("\n", -1));
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
