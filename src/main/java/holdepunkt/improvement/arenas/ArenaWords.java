package holdepunkt.improvement.arenas;

import holdepunkt.improvement.sheets.Edit;
import holdepunkt.improvement.sheets.SheetRules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants an arena to say. Choices are codes; empty is not said. @param members one on each line */
public record ArenaWords(LevelKind level, String text, @Nullable String members, @Nullable String purpose, @Nullable String howOften, @Nullable String takesUp, @Nullable String person) {

    Arena fresh() {
        var arena = new Arena(UUID.randomUUID(), level, "", null, List.of(), null, null, null, null);
        for (var edit : edits()) {
            arena = edit.writes().apply(arena, edit.wanted());
        }
        return arena;
    }

    List<Edit<Arena>> edits() {
        return List.of(
                new Edit<>(Arena::text, Arena::texted, SheetRules.saysSomething(text, "text")),
                new Edit<>(arena -> String.join("\n", arena.members()), (arena, lines) -> arena.attended(lines.lines().toList()),
                        String.join("\n", SheetRules.lines(members, "members"))),
                new Edit<>(arena -> said(arena.purpose()), Arena::meant, SheetRules.maySay(purpose, "purpose", 300)),
                new Edit<>(arena -> said(arena.howOften()), Arena::held, SheetRules.maySay(howOften, "howOften", 120)),
                new Edit<>(arena -> arena.level().code(), (arena, code) -> arena.raised(LevelKind.of(code).orElseThrow()), level.code()),
                new Edit<>(arena -> arena.takesUp() == null ? "" : arena.takesUp().code(), (arena, code) -> arena.about(TakesUp.of(code).orElse(null)), said(takesUp)),
                new Edit<>(arena -> arena.person() == null ? "" : arena.person().code(), (arena, code) -> arena.met(WhoMeets.of(code).orElse(null)), said(person)));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
