package holdepunkt.insight.counting;

import holdepunkt.core.NotOpen;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Every definition there is, old ones too. */
final class Definitions {

    private static final List<Definition> ALL = Stream.of(QuestionDefinitions.all(), WaitDefinitions.all(), MeetingDefinitions.all(),
            PromiseDefinitions.all(), AfterwardsDefinitions.all()).flatMap(List::stream).toList();

    private Definitions() {}

    /** As it is counted today: the latest version of each. */
    static List<Definition> now() {
        var latest = new LinkedHashMap<String, Definition>();
        ALL.forEach(one -> latest.merge(one.measure().key(), one, (a, b) -> a.measure().version() > b.measure().version() ? a : b));
        return List.copyOf(latest.values());
    }

    /** @throws NotOpen when nothing is counted by that name */
    static Definition now(String key) {
        return now().stream().filter(one -> one.is(key)).findFirst().orElseThrow(NotOpen::new);
    }

    /** The latest first. */
    static List<Definition> versions(String key) {
        return ALL.stream().filter(one -> one.is(key)).sorted(Comparator.comparing((Definition one) -> one.measure().version()).reversed()).toList();
    }
}
