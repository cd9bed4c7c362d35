package holdepunkt.oversight.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.oversight.AskedAbout;
import holdepunkt.oversight.Pseudonyms;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Questions that wait for this officer's answer, each with its day. */
@Component
class AskedAboutCard implements DeskCard {

    private final AskedAbout asked;
    private final Pseudonyms pseudonyms;
    private final MessageSource messages;

    AskedAboutCard(AskedAbout asked, Pseudonyms pseudonyms, MessageSource messages) {
        this.asked = asked;
        this.pseudonyms = pseudonyms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String heading() {
        return "oversight.asked.card";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("privacy_officer")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return asked.to(viewer).stream().filter(one -> !one.isAnswered()).map(one -> new Item(one.person(), texts.t("oversight.asked.line",
                pseudonyms.of(viewer.area(), one.person().value())), String.valueOf(one.organisation()), "/asked-about", one.answerBy().atTime(16, 0).atZone(Texts.NORWAY).toInstant())).toList();
    }
}
