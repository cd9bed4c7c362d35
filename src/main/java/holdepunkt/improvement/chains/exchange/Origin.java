package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says of where the chain was copied from, while it is read. */
final class Origin {

    @Nullable String source;
    @Nullable String sourceNote;
    @Nullable String key;
    @Nullable String titleNote;
    @Nullable Integer line;
    final List<String> missing = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    @Nullable Transcript transcript() {
        boolean nothing = source == null && sourceNote == null && key == null && titleNote == null && line == null && missing.isEmpty() && notes.isEmpty();
        return nothing ? null : new Transcript(source, sourceNote, key, titleNote, line, List.copyOf(missing), List.copyOf(notes));
    }

    /** The transcript of a chain, or one with nothing in it. */
    static Transcript of(@Nullable Transcript transcript) {
        return transcript == null ? new Transcript(null, null, null, null, null, List.of(), List.of()) : transcript;
    }
}
