package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.factors.talk.Pointer;
import holdepunkt.improvement.factors.talk.Target;
import holdepunkt.improvement.factors.talk.Targets;
import holdepunkt.improvement.surveys.coding.SurveyQuotations;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people wrote in surveys, as something a finding has to do with. */
@Component
@Order(2)
class QuotationTargets implements Targets {

    private final SurveyQuotations quotations;

    QuotationTargets(SurveyQuotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public List<Target> all(Viewer viewer) {
        return quotations.all(viewer).stream().map(one -> new Target(Pointer.Kind.QUOTATION, one.href(), "«" + one.words() + "» " + one.title())).toList();
    }
}
