package holdepunkt.improvement.mandates.minutes;

import holdepunkt.core.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a meeting is about. @param present who was there, or null when nobody has said @param list how often that was written */
public record Agenda(List<AgendaItem> items, @Nullable Set<AccountId> present, int list) {

    public Optional<AgendaItem> item(String key) {
        return items.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
