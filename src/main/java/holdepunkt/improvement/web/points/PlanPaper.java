package holdepunkt.improvement.web.points;

import holdepunkt.core.paper.Paper;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.conditions.points.PointAnswer;
import holdepunkt.improvement.conditions.points.PointsPlan;
import holdepunkt.improvement.sheets.Words;
import java.time.LocalDate;

/** The plan on paper: what leaders answered, who sees to it, by when, and what came of it. */
final class PlanPaper {

    private PlanPaper() {}

    static byte[] print(Page page, PointsPlan plan, LocalDate today) {
        var paper = new Paper(plan.title());
        paper.paragraph(page.t("points.plan.day", page.day(today), plan.answered(), plan.points().questions().size()));
        for (var point : plan.points().points()) {
            paper.heading(point.no() + ". " + point.statement());
            point.questions().forEach(question -> question(page, paper, plan, question, today));
        }
        return paper.print(page.lang(), page.t("points.plan"));
    }

    private static void question(Page page, Paper paper, PointsPlan plan, Words question, LocalDate today) {
        paper.under(question.text());
        plan.answer(question.id()).ifPresentOrElse(answer -> answer(page, paper, answer, today), () -> paper.paragraph(page.t("points.unanswered")));
    }

    private static void answer(Page page, Paper paper, PointAnswer answer, LocalDate today) {
        paper.paragraph(answer.words());
        paper.paragraph(page.t(answer.overdue(today) ? "points.plan.overdue" : "points.plan.owned", answer.seesToIt(), page.day(answer.due())));
        if (answer.cameOf() != null) {
            paper.paragraph(page.t("points.came", answer.cameOf()));
        }
    }
}
