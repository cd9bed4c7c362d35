package holdepunkt.improvement.web.arenas;

import holdepunkt.core.Period;
import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.arenas.Arena;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.Gaps;
import holdepunkt.improvement.arenas.Level;
import holdepunkt.improvement.arenas.Partner;
import holdepunkt.improvement.sheets.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What leaders have in their hands when they meet: who is missing first, then the whole map. */
final class ArenasPaper {

    private final Page page;

    ArenasPaper(Page page) {
        this.page = page;
    }

    byte[] print(Arenas arenas) {
        var paper = new Paper(page.t("arenas.title"));
        paper.paragraph(page.t("arenas.paper.day", page.day(LocalDate.now(Period.NORWAY))));
        paper.heading(page.t("arenas.gaps"));
        var findings = Findings.of(page.texts(), Gaps.of(arenas));
        if (findings.isEmpty()) {
            paper.paragraph(page.t("arenas.gaps.none"));
        }
        findings.forEach(finding -> finding(paper, finding));
        paper.heading(page.t("arenas.matrix"));
        arenas.levels().stream().filter(level -> !arenas.at(level.kind()).isEmpty()).forEach(level -> paper.table(name(level), heads(arenas), rows(arenas, level)));
        if (!arenas.observations().isEmpty()) {
            paper.heading(page.t("arenas.observations")).list(arenas.observations().stream().map(Words::text).toList());
        }
        return paper.print(page.lang(), page.t("arenas.title"));
    }

    private static void finding(Paper paper, Finding finding) {
        paper.paragraph(finding.sentence());
        if (!finding.where().isEmpty()) {
            paper.list(finding.where());
        }
    }

    private String name(Level level) {
        return level.name() == null ? page.t("arenas.level." + level.kind().code()) : level.name();
    }

    private List<String> heads(Arenas arenas) {
        var heads = new ArrayList<>(List.of(page.t("arenas.arena")));
        arenas.partners().forEach(partner -> heads.add(partner.name()));
        heads.add(arenas.partners().isEmpty() ? page.t("arenas.label.members") : page.t("arenas.person"));
        return heads;
    }

    private List<List<String>> rows(Arenas arenas, Level level) {
        return arenas.at(level.kind()).stream().map(arena -> row(arenas.partners(), arena)).toList();
    }

    private List<String> row(List<Partner> partners, Arena arena) {
        var last = partners.isEmpty() ? String.join(", ", arena.members()) : page.t("arenas.person." + MapWords.person(arena));
        return Stream.of(Stream.of(arena.text()), partners.stream().map(partner -> page.t("arenas.met." + MapWords.met(partner, arena))), Stream.of(last)).flatMap(one -> one).toList();
    }
}
