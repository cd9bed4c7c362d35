package holdepunkt.improvement.web.arenas;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.arenas.Absence;
import holdepunkt.improvement.arenas.Arena;
import holdepunkt.improvement.arenas.GapReport;
import holdepunkt.improvement.arenas.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report of who is missing, in sentences. What nobody has written down is said to be unknown, never missing. */
final class Findings {

    private final Texts texts;
    private final GapReport report;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Texts texts, GapReport report) {
        this.texts = texts;
        this.report = report;
    }

    static List<Finding> of(Texts texts, GapReport report) {
        var findings = new Findings(texts, report);
        if (report.countable()) {
            findings.whole();
            report.absences().forEach(findings::absence);
            report.apart().forEach(pair -> findings.add(texts.t("arenas.gap.apart", pair.one().name(), pair.other().name()), List.of(), true));
        }
        findings.forums();
        findings.unknown();
        return List.copyOf(findings.found);
    }

    private void whole() {
        var names = report.central().stream().map(Partner::name).collect(Collectors.joining(", "));
        if (report.whole().isEmpty()) {
            add(texts.t("arenas.gap.whole.none", report.known().size(), names), List.of(), true);
        } else {
            add(texts.t("arenas.gap.whole.some", report.whole().size(), names), report.whole(), false);
        }
    }

    private void absence(Absence absence) {
        var name = absence.partner().name();
        if (absence.fromAll()) {
            add(texts.t("arenas.gap.broad.all", name, absence.broad()), absence.missing(), true);
        } else if (!absence.missing().isEmpty()) {
            add(texts.t("arenas.gap.broad.some", name, absence.missing().size(), absence.broad()), absence.missing(), true);
        }
        if (!absence.nowhere().isEmpty()) {
            var levels = absence.nowhere().stream().map(level -> texts.t("arenas.at." + level.code())).collect(Collectors.joining(", "));
            add(texts.t("arenas.gap.level", name, levels), List.of(), true);
        }
    }

    private void forums() {
        int forums = report.forums().size();
        if (report.withoutHer().isEmpty()) {
            return;
        }
        var key = report.withoutHer().size() == forums ? "arenas.gap.person.none" : "arenas.gap.person.some";
        add(texts.t(key, report.withoutHer().size(), forums), report.withoutHer(), true);
    }

    private void unknown() {
        if (!report.unknown().isEmpty()) {
            add(texts.t("arenas.gap.unknown", report.unknown().size()), report.unknown(), false);
        }
        if (!report.unsaid().isEmpty()) {
            add(texts.t("arenas.gap.unsaid", report.unsaid().size()), List.of(), false);
        }
    }

    private void add(String sentence, List<Arena> where, boolean missing) {
        found.add(new Finding(sentence, where.stream().map(Arena::text).toList(), missing));
    }
}
