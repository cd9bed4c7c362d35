package holdepunkt.rights.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.oversight.Pseudonyms;
import holdepunkt.rights.AnsweringRestrictions;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What persons hold back and this officer has not answered. */
@Component
class HeldBackCard implements DeskCard {

    private final AnsweringRestrictions answering;
    private final Pseudonyms pseudonyms;
    private final MessageSource messages;

    HeldBackCard(AnsweringRestrictions answering, Pseudonyms pseudonyms, MessageSource messages) {
        this.answering = answering;
        this.pseudonyms = pseudonyms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String heading() {
        return "rights.held.card";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("privacy_officer")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return answering.of(viewer).stream().map(one -> new Item(one.person(), texts.t("rights.held.line", pseudonyms.of(viewer.area(), one.person().value())),
                texts.t("oversight.class." + one.dataClass()), "/held-back", null)).toList();
    }
}
