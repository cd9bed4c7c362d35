package holdepunkt.improvement.conditions;

import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The framework conditions of an area by type and sort, and the questions asked of all of them. @param types what the four types are called, in their order */
public record Framework(@Nullable String source, List<String> types, List<Words> questions, List<Group> challenges, List<Group> incentives, List<Group> recommendations,
                        @Nullable String note) {

    public static final SheetKind<Framework> KIND = new SheetKind<>("framework", Framework.class,
            new Framework(null, List.of(), List.of(), List.of(), List.of(), List.of(), null));

    public List<Group> groups(Sort sort) {
        return switch (sort) {
            case CHALLENGE -> challenges;
            case INCENTIVE -> incentives;
            case RECOMMENDATION -> recommendations;
            case SUCCESS, NEED -> List.of();
        };
    }

    public Stream<Condition> conditions() {
        return Stream.of(Sort.CHALLENGE, Sort.INCENTIVE, Sort.RECOMMENDATION).flatMap(sort -> groups(sort).stream()
                .flatMap(group -> group.items().stream().map(item -> new Condition(item.id(), group.type(), sort, item.text()))));
    }

    public Optional<Words> item(UUID id) {
        return Stream.of(challenges, incentives, recommendations).flatMap(List::stream).flatMap(group -> group.items().stream()).filter(item -> item.id().equals(id)).findFirst();
    }

    /** @param label what its type is called, where nothing of the type stands here yet */
    Framework with(Sort sort, ConditionType type, String label, Words item) {
        var groups = new ArrayList<>(groups(sort));
        int at = groups.stream().map(Group::type).toList().indexOf(type);
        if (at < 0) {
            groups.add(new Group(type, label, List.of(item), null));
        } else {
            groups.set(at, groups.get(at).with(Stream.concat(groups.get(at).items().stream(), Stream.of(item)).toList()));
        }
        return with(sort, List.copyOf(groups));
    }

    Framework with(Words item) {
        return each(item.id(), Stream.of(item).toList());
    }

    Framework without(UUID id) {
        return each(id, List.of());
    }

    private Framework each(UUID id, List<Words> instead) {
        return new Framework(source, types, questions, each(challenges, id, instead), each(incentives, id, instead), each(recommendations, id, instead), note);
    }

    private static List<Group> each(List<Group> groups, UUID id, List<Words> instead) {
        return groups.stream().map(group -> group.with(group.items().stream().flatMap(item -> item.id().equals(id) ? instead.stream() : Stream.of(item)).toList())).toList();
    }

    private Framework with(Sort sort, List<Group> groups) {
        return new Framework(source, types, questions, sort == Sort.CHALLENGE ? groups : challenges, sort == Sort.INCENTIVE ? groups : incentives,
                sort == Sort.RECOMMENDATION ? groups : recommendations, note);
    }

    Framework typed(List<String> names) {
        return types.isEmpty() ? new Framework(source, names, questions, challenges, incentives, recommendations, note) : this;
    }
}
