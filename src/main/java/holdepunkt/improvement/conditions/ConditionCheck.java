package holdepunkt.improvement.conditions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All conditions of an area with how they are now. @param ratings the latest of each @param calls what stands of what was asked of others */
public record ConditionCheck(long version, Framework framework, Summary summary, List<Condition> conditions, Map<UUID, ConditionRating> ratings, List<NationalCall> calls) {

    public List<Condition> of(@Nullable ConditionType type, Sort sort) {
        return conditions.stream().filter(one -> one.type() == type && one.sort() == sort).toList();
    }

    public Optional<Condition> condition(UUID id) {
        return conditions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<ConditionRating> rating(UUID item) {
        return Optional.ofNullable(ratings.get(item));
    }

    public List<NationalCall> calls(UUID item) {
        return calls.stream().filter(call -> call.item().equals(item)).toList();
    }

    /** Of a type, those somebody beyond the area must change. */
    public List<Condition> called(@Nullable ConditionType type) {
        return conditions.stream().filter(one -> one.type() == type && !calls(one.id()).isEmpty()).toList();
    }

    public long rated() {
        return conditions.stream().filter(one -> ratings.containsKey(one.id())).count();
    }
}
