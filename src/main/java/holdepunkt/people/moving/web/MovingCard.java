package holdepunkt.people.moving.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.people.moving.Movings;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For a leader: someone moved, and thirty days have gone without first contact. */
@Component
class MovingCard implements DeskCard {

    private final Movings movings;
    private final MessageSource messages;

    MovingCard(Movings movings, MessageSource messages) {
        this.movings = movings;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "people.moving.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("leader")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return movings.risenTo(viewer).stream().map(one -> new Item(one.person(), texts.t("people.moving.desk.call", one.name()),
                texts.t("people.moving.desk.held", texts.date(one.heldUntil())), "/people/" + one.person() + "/moving", null)).toList();
    }
}
