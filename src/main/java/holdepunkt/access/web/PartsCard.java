package holdepunkt.access.web;

import holdepunkt.access.Parts;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The way to one's other parts, for those who have any. It does not say whom one is close to. */
@Component
class PartsCard implements DeskCard {

    private final Parts parts;
    private final MessageSource messages;

    PartsCard(Parts parts, MessageSource messages) {
        this.parts = parts;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public String heading() {
        return "access.parts.title";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (parts.mine().size() < 2) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return List.of(new Item(null, texts.t("access.parts.go"), texts.t("access.parts.lead"), "/parts", null));
    }
}
