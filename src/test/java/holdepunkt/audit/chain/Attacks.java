package holdepunkt.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody could do to an export of the log, each tried on a real one. */
public final class Attacks {

    private final byte[] export;
    private final List<String> lines;
    private final PublicKey key;

    public Attacks(byte[] export, byte[] publicKey) {
        try {
            this.export = export;
            this.lines = LogFile.lines(export);
            this.key = VerifyAuditCommand.key(new String(publicKey, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** @param missed attacks nothing was said about */
    public record Tally(long tried, List<String> missed) {}

    public List<String> untouched() {
        return Verification.of(export, key, null).findings();
    }

    /** Each byte of the last lines under each mask, read from that line on: what came before is as it was. */
    public Tally everyByte(int last, int[] masks) {
        var entries = lines.stream().filter(line -> line.startsWith("entry\t")).toList();
        var missed = new ArrayList<String>();
        long tried = 0;
        for (int i = entries.size() - last; i < entries.size(); i++) {
            var before = i == 0 ? Link.START : Link.read(entries.get(i - 1)).hash();
            var line = entries.get(i).toCharArray();
            for (int at = 0; at < line.length; at++) {
                for (int mask : masks) {
                    line[at] ^= (char) mask;
                    tried++;
                    if (Verification.entries(List.of(new String(line).split("\n", -1)), i + 1L, before).isEmpty()) {
                        missed.add("entry " + (i + 1) + " byte " + at + " mask " + mask);
                    }
                    line[at] ^= (char) mask;
                }
            }
        }
        return new Tally(tried, missed);
    }

    /** Whole lines, whole states, and forgeries with everything recomputed. @param older the same log at an earlier time */
    public Tally everyLine(byte[] older, byte[] witness, PrivateKey stolen) throws GeneralSecurityException {
        var missed = new ArrayList<String>();
        long tried = 0;
        int end = (int) lines.stream().takeWhile(line -> !line.startsWith("checkpoint\t")).count();
        for (int i = 2; i < end; i++) {
            tried += 3;
            var without = new ArrayList<>(lines);
            without.remove(i);
            expect(without, null, "line " + i + " taken away", missed);
            var swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, i == end - 1 ? i - 1 : i + 1);
            expect(swapped, null, "line " + i + " swapped", missed);
            var added = new ArrayList<>(lines);
            added.add(i, lines.get(i));
            expect(added, null, "line " + i + " twice", missed);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("entry\t")) {
                tried += everyByteOf(i, missed);
            }
        }
        var stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        expect(cut(5, false), null, "tail cut, checkpoints kept", missed);
        expect(cut(5, true), null, "tail cut, last checkpoint gone", missed);
        expect(List.of(new String(older, StandardCharsets.ISO_8859_1).split("\n", -1)), witness, "taken back to yesterday", missed);
        expect(forged(stranger.getPrivate()), null, "recomputed and signed by another key", missed);
        expect(forged(null), null, "recomputed, old signatures", missed);
        expect(forged(stolen), witness, "recomputed and signed with the stolen key", missed);
        return new Tally(tried + 6, missed);
    }

    private long everyByteOf(int index, List<String> missed) {
        long tried = 0;
        for (int at = 0; at < lines.get(index).length(); at++) {
            var changed = new ArrayList<>(lines);
            var line = lines.get(index).toCharArray();
            line[at] ^= 0x01;
            changed.set(index, new String(line));
            tried++;
            expect(changed, null, "line " + index + " byte " + at, missed);
        }
        return tried;
    }

    private List<String> cut(int gone, boolean withCheckpoint) {
        var entries = lines.stream().filter(line -> line.startsWith("entry\t")).toList();
        var checkpoints = new ArrayList<>(lines.stream().filter(line -> line.startsWith("checkpoint\t")).toList());
        if (withCheckpoint) {
            checkpoints.removeLast();
        }
        return file(entries.subList(0, entries.size() - gone), checkpoints);
    }

    private List<String> forged(@Nullable PrivateKey signer) {
        var entries = new ArrayList<String>();
        var before = Link.START;
        for (var line : lines.stream().filter(one -> one.startsWith("entry\t")).toList()) {
            var canonical = Link.read(line).canonical();
            var link = new Link(entries.size() + 1L, Link.hash(before, entries.size() == 3 ? canonical.replace("\tt", "\tf") : canonical),
                    entries.size() == 3 ? canonical.replace("\tt", "\tf") : canonical);
            entries.add(link.line());
            before = link.hash();
        }
        if (signer == null) {
            return file(entries, lines.stream().filter(line -> line.startsWith("checkpoint\t")).toList());
        }
        var area = UUID.fromString(lines.get(1).substring(5));
        return file(entries, List.of(Checkpoint.signed(area, entries.size(), before, 1, signer).line()));
    }

    private List<String> file(List<String> entries, List<String> checkpoints) {
        var file = new ArrayList<>(lines.subList(0, 2));
        file.addAll(entries);
        file.addAll(checkpoints);
        file.add("end\t" + entries.size() + "\t" + checkpoints.size());
        file.add("");
        return file;
    }

    private void expect(List<String> changed, byte @Nullable [] witness, String what, List<String> missed) {
        if (Verification.of(String.join("\n", changed).getBytes(StandardCharsets.ISO_8859_1), key, witness).findings().isEmpty()) {
            missed.add(what);
        }
    }
}
