package holdepunkt.improvement.web.incidents;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.incidents.telling.Age;
import holdepunkt.improvement.incidents.telling.Coded;
import holdepunkt.improvement.incidents.telling.Incident;
import holdepunkt.improvement.incidents.telling.Lasted;
import holdepunkt.improvement.incidents.telling.Line;
import holdepunkt.improvement.incidents.telling.Role;
import holdepunkt.improvement.incidents.telling.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A story as it is filled in. What helped and what hindered stand on a line each. */
record TellingForm(@NotBlank String turn, @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String begins, @NotBlank @Size(max = 200) String ends, @NotBlank String lasted,
                   @Nullable String age, @Nullable @Size(max = 80) String transition, @NotBlank @Size(max = 1500) String situation, @NotBlank @Size(max = 1500) String done,
                   @Nullable List<String> roles, @Nullable @Size(max = 80) String otherRole, @NotBlank @Size(max = 1500) String result, @Nullable @Size(max = 1800) String helped,
                   @Nullable @Size(max = 1800) String hindered, @NotBlank @Size(max = 1500) String change, @Nullable Long _version) {

    /** Those that are read by the check. */
    static final List<String> WORDS = List.of("title", "begins", "ends", "situation", "done", "otherRole", "result", "helped", "hindered", "change");

    Incident incident() {
        return new Incident(one(Turn.values(), turn, "turn"), plain(title), plain(begins), plain(ends), one(Lasted.values(), lasted, "lasted"),
                Coded.of(Age.values(), age == null ? "" : age).orElse(null), transition == null || transition.isBlank() ? null : transition.strip(), plain(situation), plain(done),
                roles == null ? List.of() : roles.stream().flatMap(role -> Coded.of(Role.values(), role).stream()).distinct().toList(), otherRole == null ? "" : plain(otherRole),
                plain(result), lines(helped), lines(hindered), plain(change), List.of());
    }

    private static <T extends Coded> T one(T[] all, String code, String field) {
        return Coded.of(all, code).orElseThrow(() -> new BrokenRule("core.error.missing", field));
    }

    private static String plain(String text) {
        return text.strip().replace("\r", "");
    }

    private static List<Line> lines(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).map(Line::of).toList();
    }
}
