package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.oversight.review.LiftingPseudonyms;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody asks whom a pseudonym stands for, and waits for another to agree. */
@Component
class LiftingCard implements DeskCard {

    private final LiftingPseudonyms lifting;
    private final MessageSource messages;

    LiftingCard(LiftingPseudonyms lifting, MessageSource messages) {
        this.lifting = lifting;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return "oversight.lifting.card";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("privacy_officer") && !viewer.worksAs("leader")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return lifting.now(viewer).stream().filter(one -> !one.mine() && one.saidYes() == null)
                .map(one -> new Item(null, texts.t("oversight.lifting.line", one.askedBy(), one.pseudonym()), texts.t("oversight.lifting.reason." + one.reason()), "/liftings", null)).toList();
    }
}
