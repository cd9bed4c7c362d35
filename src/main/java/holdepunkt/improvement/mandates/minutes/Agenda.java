package holdepunkt.improvement.mandates.minutes;

import java.util.List;
import java.util.Optional;

/**
 * What a meeting is about.
 *
 * @param roll those who may have been there
 * @param list how often it was written who was; 0 for not yet
 */
public record Agenda(List<AgendaItem> items, List<Attending> roll, int list) {

    public List<Attending> present() {
        return roll.stream().filter(Attending::present).toList();
    }

    public List<Attending> absent() {
        return roll.stream().filter(one -> !one.present()).toList();
    }

    public Optional<AgendaItem> item(String key) {
        return items.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
