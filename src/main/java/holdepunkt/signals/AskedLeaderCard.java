package holdepunkt.signals;

import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On a leader's desk: the lines nobody took, until they are answered. */
@Component
@SilentUnless("exists (select from signals.asking x where x.area_id = asked.area and x.leader_id = asked.account)")
class AskedLeaderCard implements DeskCard {

    private final AnsweringAsLeader answering;
    private final MessageSource messages;

    AskedLeaderCard(AnsweringAsLeader answering, MessageSource messages) {
        this.answering = answering;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String heading() {
        return "signals.asked.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return answering.waitingFor(viewer).stream().map(asked -> new Item(asked.person(), asked.what().reveal(),
                texts.t("signals.asked.since", asked.called(), texts.when(asked.askedAt())), "/people/" + asked.person() + "/askings/" + asked.id(), null)).toList();
    }
}
