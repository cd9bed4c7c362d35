package holdepunkt.improvement.mandates;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.files.Shape;
import holdepunkt.improvement.files.Tree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One wording of a mandate in a file. A group it reports to is a name there, and becomes words where it is read. */
final class MandateTree {

    private MandateTree() {}

    static Shape day() {
        return Shape.text("\\d{4}-\\d{2}-\\d{2}", "day such as 2026-03-31");
    }

    static Mandate.Terms terms(Map<?, ?> one) {
        var begins = date(one, "begins");
        if (begins == null) {
            throw new BrokenRule("core.error.missing", "begins");
        }
        int days = one.get("answer_days") instanceof Integer number && number >= 1 && number <= 365 ? number : 30;
        return new Mandate.Terms(Said.something(of(one, "purpose"), "purpose", 1000), Said.something(of(one, "may_decide"), "may_decide", 1000),
                Said.something(of(one, "may_not_decide"), "may_not_decide", 1000), null, of(one, "reports_to"), begins, date(one, "ends"), days);
    }

    static Tree write(Mandate mandate) {
        var terms = mandate.terms();
        var ends = terms.ends();
        return new Tree().put("purpose", terms.purpose()).put("may_decide", terms.mayDecide()).put("may_not_decide", terms.mayNotDecide())
                .orNull("reports_to", terms.reportsTo() == null ? terms.reportsWords() : mandate.reportsName()).put("begins", terms.begins().toString())
                .put("ends", ends == null ? null : ends.toString()).put("answer_days", terms.answerDays());
    }

    static String of(Map<?, ?> one, String field) {
        return one.get(field) == null ? "" : one.get(field).toString();
    }

    private static @Nullable LocalDate date(Map<?, ?> one, String field) {
        try {
            return of(one, field).isEmpty() ? null : LocalDate.parse(of(one, field));
        } catch (DateTimeException none) {
            throw new BrokenRule("core.error.missing", field);
        }
    }
}
