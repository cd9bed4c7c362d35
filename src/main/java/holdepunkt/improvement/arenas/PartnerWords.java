package holdepunkt.improvement.arenas;

import holdepunkt.improvement.sheets.Edit;
import holdepunkt.improvement.sheets.SheetRules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants a partner to be. @param also other words for it, one on each line */
public record PartnerWords(String name, Side side, boolean central, @Nullable String also) {

    Partner fresh() {
        return new Partner(UUID.randomUUID(), SheetRules.saysSomething(name, "name", 80), side, central, SheetRules.lines(also, "also"));
    }

    List<Edit<Partner>> edits() {
        return List.of(
                new Edit<>(Partner::name, Partner::named, SheetRules.saysSomething(name, "name", 80)),
                new Edit<>(partner -> String.join("\n", partner.also()), (partner, lines) -> partner.called(lines.lines().toList()),
                        String.join("\n", SheetRules.lines(also, "also"))),
                new Edit<>(partner -> partner.side().code(), (partner, code) -> partner.sided(Side.of(code).orElseThrow()), side.code()),
                new Edit<>(partner -> String.valueOf(partner.central()), (partner, must) -> partner.weighed(Boolean.parseBoolean(must)), String.valueOf(central)));
    }
}
