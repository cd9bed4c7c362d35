package holdepunkt.improvement.web.conditions;

import holdepunkt.core.Period;
import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.Condition;
import holdepunkt.improvement.conditions.ConditionCheck;
import holdepunkt.improvement.conditions.ConditionType;
import holdepunkt.improvement.sheets.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The check on paper, a page for each type. */
final class ConditionsPaper {

    private final Page page;

    ConditionsPaper(Page page) {
        this.page = page;
    }

    byte[] check(ConditionCheck check) {
        var paper = begin("conditions.title");
        if (!check.framework().questions().isEmpty()) {
            paper.heading(page.t("conditions.questions")).list(check.framework().questions().stream().map(Words::text).toList());
        }
        Chapter.of(check).stream().filter(chapter -> chapter.size() > 0).forEach(chapter -> {
            paper.page(page.t("conditions.type." + chapter.code()));
            chapter.sections().forEach(section -> paper.table(page.t("conditions.sort." + section.sort().code()),
                    List.of(page.t("conditions.condition"), page.t("conditions.here"), page.t("conditions.because")), section.conditions().stream().map(one -> row(check, one)).toList()));
        });
        return paper.print(page.lang(), page.t("conditions.title"));
    }

    private List<String> row(ConditionCheck check, Condition one) {
        var rating = check.rating(one.id());
        var how = rating.map(it -> page.t("conditions.degree." + it.degree().code()) + ", " + page.day(it.on())).orElseGet(() -> page.t("conditions.unrated"));
        var because = new ArrayList<String>(rating.map(it -> it.because()).stream().toList());
        check.calls(one.id()).forEach(call -> because.add(page.t("conditions.called", call.toWhom())));
        return List.of(one.text(), how, String.join(" ", because));
    }

    /** A page for each of the four types, also where nothing is asked. */
    byte[] national(ConditionCheck check) {
        var paper = begin("conditions.national");
        paper.paragraph(page.t("conditions.national.lead"));
        for (var type : ConditionType.values()) {
            paper.page(page.t("conditions.type." + type.code()));
            national(paper, check, check.called(type));
        }
        if (!check.called(null).isEmpty()) {
            paper.page(page.t("conditions.type.summary"));
            national(paper, check, check.called(null));
        }
        return paper.print(page.lang(), page.t("conditions.national"));
    }

    private void national(Paper paper, ConditionCheck check, List<Condition> called) {
        if (called.isEmpty()) {
            paper.paragraph(page.t("conditions.national.none"));
        }
        called.forEach(one -> {
            paper.under(one.text());
            check.rating(one.id()).ifPresent(rating -> paper.paragraph(page.t("conditions.paper.here", page.t("conditions.degree." + rating.degree().code()), rating.because())));
            check.calls(one.id()).forEach(call -> paper.paragraph(page.t("conditions.paper.call", call.toWhom(), call.because())));
        });
    }

    private Paper begin(String title) {
        return new Paper(page.t(title)).paragraph(page.t("conditions.paper.day", page.day(LocalDate.now(Period.NORWAY))));
    }
}
