package holdepunkt.promises;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.signals.OpenSignal;
import holdepunkt.signals.SignalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what a signal about a promise is about: the promise as it stands, to those who may see it. */
@Component
class PromiseSignalWords implements SignalWords {

    private static final Set<String> KINDS = Set.of(OverduePromises.KIND, DifferingPromises.KIND, LeftPromises.KIND);

    private final PromiseBoard board;

    PromiseSignalWords(PromiseBoard board) {
        this.board = board;
    }

    @Override
    public Map<UUID, PersonText> about(Opening opening, List<OpenSignal> signals) {
        if (signals.stream().noneMatch(signal -> KINDS.contains(signal.kind()))) {
            return Map.of();
        }
        var words = new HashMap<UUID, PersonText>();
        for (var line : board.of(opening)) {
            signals.stream().filter(signal -> KINDS.contains(signal.kind()))
                    .filter(signal -> signal.subject().equals(line.id()) || signal.subject().equals(line.lastChange()))
                    .forEach(signal -> words.put(signal.id(), PersonText.of(line.promiserName() + ": " + line.what().reveal())));
        }
        return words;
    }
}
