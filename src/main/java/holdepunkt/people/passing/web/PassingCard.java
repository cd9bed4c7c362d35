package holdepunkt.people.passing.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.people.passing.Passings;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A death that waits for this leader's confirmation. */
@Component
class PassingCard implements DeskCard {

    private final Passings passings;
    private final MessageSource messages;

    PassingCard(Passings passings, MessageSource messages) {
        this.passings = passings;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String heading() {
        return "people.passing.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("leader")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return passings.waitingFor(viewer).stream().map(one -> new Item(one.person(), texts.t("people.passing.desk.confirm", one.name()),
                texts.t("people.passing.desk.by", one.reporter()), "/people/" + one.person() + "/passing", null)).toList();
    }
}
