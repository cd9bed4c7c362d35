package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.oversight.breach.Breaches;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Something came out and is not closed: with its 72 hours for as long as the clock runs. */
@Component
class BreachCard implements DeskCard {

    private final Breaches breaches;
    private final MessageSource messages;

    BreachCard(Breaches breaches, MessageSource messages) {
        this.breaches = breaches;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading() {
        return "oversight.breach.card";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("privacy_officer")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return breaches.of(viewer).stream().filter(one -> !one.isClosed()).map(one -> new Item(null, texts.t("oversight.breach.cause." + one.cause()),
                one.who() == null ? "" : one.who(), "/breaches/" + one.id(), one.clockRuns() ? one.due() : null)).toList();
    }
}
