package holdepunkt.audit.chain;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an export as somebody who trusts nothing but the public key, and a witness if there is one, and says what is wrong and where. */
public final class Verification {

    private final List<String> findings = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>(List.of(Link.START));
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final PublicKey key;
    private String area = "";

    private Verification(PublicKey key) {
        this.key = key;
    }

    /** @param witness checkpoints as they were kept outside, or null; without it nobody can tell an old state from the newest */
    public static Result of(byte[] export, PublicKey key, byte @Nullable [] witness) {
        var check = new Verification(key);
        check.export(LogFile.lines(export));
        if (witness != null) {
            check.witness(LogFile.lines(witness));
        }
        return new Result(check.hashes.size() - 1, check.checkpoints.size(), List.copyOf(check.findings));
    }

    /** @param findings nothing where all is as it was */
    public record Result(long entries, long checkpoints, List<String> findings) {}

    /** Lines from somewhere in the chain on. @param before the hash of the line before them @return what is wrong, at once where it is */
    static List<String> entries(List<String> lines, long first, String before) {
        var findings = new ArrayList<String>();
        var previous = before;
        for (int i = 0; i < lines.size(); i++) {
            previous = entry(lines.get(i), first + i, previous, findings);
        }
        return findings;
    }

    private static String entry(String line, long number, String before, List<String> findings) {
        try {
            var link = Link.read(line);
            var expected = Link.hash(before, link.canonical());
            if (!link.line().equals(line) || link.number() != number) {
                findings.add("entry " + number + ": another line stands in its place");
            } else if (!expected.equals(link.hash())) {
                findings.add("entry " + number + ": does not follow from the one before; it or its place was changed");
            }
            return link.hash().matches("[0-9a-f]{64}") ? link.hash() : expected;
        } catch (IllegalArgumentException unreadable) {
            findings.add("entry " + number + ": " + unreadable.getMessage());
            return before;
        }
    }

    private void export(List<String> lines) {
        if (lines.size() < 4 || !lines.getFirst().equals(LogFile.EXPORT) || !lines.get(1).startsWith("area\t") || !lines.getLast().isEmpty()) {
            findings.add("file: is not an export of the log, or is cut off");
            return;
        }
        area = lines.get(1).substring("area\t".length());
        int at = 2;
        for (; at < lines.size() - 2 && !lines.get(at).startsWith("checkpoint\t"); at++) {
            hashes.add(entry(lines.get(at), hashes.size(), hashes.getLast(), findings));
        }
        for (; at < lines.size() - 2; at++) {
            checkpoint(lines.get(at), "checkpoint " + (checkpoints.size() + 1));
        }
        if (!lines.get(at).equals("end\t" + (hashes.size() - 1) + "\t" + checkpoints.size())) {
            findings.add("end: the number of lines is not the number it says; some are gone or added");
        }
        if (hashes.size() > 1 && (checkpoints.isEmpty() || checkpoints.getLast().size() != hashes.size() - 1)) {
            findings.add("end: the last lines stand under no signature");
        }
    }

    private void checkpoint(String line, String where) {
        try {
            var read = Checkpoint.read(line);
            if (!checkpoints.isEmpty() && (read.size() <= checkpoints.getLast().size() || read.micros() < checkpoints.getLast().micros())) {
                findings.add(where + ": is not later than the one before");
            }
            checkpoints.add(read);
            compare(read, where);
        } catch (IllegalArgumentException unreadable) {
            findings.add(where + ": " + unreadable.getMessage());
        }
    }

    private void compare(Checkpoint read, String where) {
        if (!read.area().toString().equals(area) || !read.isSignedBy(key)) {
            findings.add(where + ": the signature is not by this key over this state");
        } else if (read.size() >= hashes.size()) {
            findings.add(where + ": there were " + read.size() + " lines then and " + (hashes.size() - 1) + " now; the log was cut or taken back to an older state");
        } else if (!hashes.get((int) read.size()).equals(read.hash())) {
            findings.add(where + ": the log up to line " + read.size() + " is not what it was then");
        }
    }

    private void witness(List<String> lines) {
        if (!lines.getFirst().equals(LogFile.WITNESS) || !lines.getLast().isEmpty()) {
            findings.add("witness: is not a witness, or is cut off");
            return;
        }
        for (int i = 1; i < lines.size() - 1; i++) {
            try {
                compare(Checkpoint.read(lines.get(i)), "witness " + i);
            } catch (IllegalArgumentException unreadable) {
                findings.add("witness " + i + ": " + unreadable.getMessage());
            }
        }
    }
}
