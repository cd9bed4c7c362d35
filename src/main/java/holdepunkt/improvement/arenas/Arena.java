package holdepunkt.improvement.arenas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where services meet.
 *
 * @param text what it is called
 * @param line where it stood in the file it came in, or null
 * @param members who meets, as kinds of organisation; empty where nobody has written it
 * @param takesUp null where nobody has said
 * @param person whether the person or a representative meets; null where nobody has said
 */
public record Arena(UUID id, LevelKind level, String text, @Nullable Integer line, List<String> members, @Nullable String purpose, @Nullable String howOften,
                    @Nullable TakesUp takesUp, @Nullable WhoMeets person) {

    /** Whether single persons are talked about there. */
    public boolean aboutPersons() {
        return takesUp == TakesUp.PERSONS || takesUp == TakesUp.BOTH;
    }

    public boolean unknown() {
        return members.isEmpty();
    }

    Arena texted(String words) {
        return new Arena(id, level, words, line, members, purpose, howOften, takesUp, person);
    }

    Arena raised(LevelKind other) {
        return new Arena(id, other, text, line, members, purpose, howOften, takesUp, person);
    }

    Arena attended(List<String> others) {
        return new Arena(id, level, text, line, others, purpose, howOften, takesUp, person);
    }

    Arena meant(String why) {
        return new Arena(id, level, text, line, members, why.isEmpty() ? null : why, howOften, takesUp, person);
    }

    Arena held(String often) {
        return new Arena(id, level, text, line, members, purpose, often.isEmpty() ? null : often, takesUp, person);
    }

    Arena about(@Nullable TakesUp what) {
        return new Arena(id, level, text, line, members, purpose, howOften, what, person);
    }

    Arena met(@Nullable WhoMeets who) {
        return new Arena(id, level, text, line, members, purpose, howOften, takesUp, who);
    }
}
