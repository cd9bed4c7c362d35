package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.decisions.DecisionDocuments;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.web.Readers;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a document recommends, and what has become of the decisions it brought. */
@Controller
class DecisionDocumentController {

    private final DecisionDocuments documents;
    private final GroupDecisions decisions;

    DecisionDocumentController(DecisionDocuments documents, GroupDecisions decisions) {
        this.documents = documents;
        this.decisions = decisions;
    }

    @GetMapping("/improvement/mandates/documents/{document}")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID document) {
        Readers.mustRead(viewer);
        return page.show("improvement/mandates/document", "mandates.document.title", "document", documents.of(viewer, document),
                "decisions", decisions.inOrder(viewer).stream().filter(one -> document.equals(one.document())).toList(), "today", LocalDate.now(Period.NORWAY));
    }
}
