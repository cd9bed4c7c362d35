package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What this viewer answers for by name, from two weeks before its day. */
@Component
@SilentUnless("exists (select from improvement.decision_version x where x.area_id = asked.area and x.owner_id = asked.account)")
class OwnDecisionsCard implements DeskCard {

    private static final int AHEAD = 14;

    private final GroupDecisions decisions;
    private final MessageSource messages;

    OwnDecisionsCard(GroupDecisions decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 630;
    }

    @Override
    public String heading() {
        return "mandates.desk.decisions";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        var until = LocalDate.now(Period.NORWAY).plusDays(AHEAD);
        return viewer.works().isEmpty() ? List.of() : decisions.hersBefore(viewer, until).stream()
                .map(one -> new Item(null, one.now().wording().words(), texts.t("mandates.desk.due", one.groupName(), texts.date(one.now().wording().due())),
                        "/improvement/mandates/decisions/" + one.id(), one.now().wording().due().atTime(16, 0).atZone(Texts.NORWAY).toInstant())).toList();
    }
}
