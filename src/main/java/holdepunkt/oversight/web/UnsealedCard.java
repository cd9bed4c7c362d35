package holdepunkt.oversight.web;

import holdepunkt.audit.SealingTheLog;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lines of the log have stood outside the chain for too long: whoever looks after the log is told, whatever became of the sealer. */
@Component
class UnsealedCard implements DeskCard {

    private final SealingTheLog sealing;
    private final MessageSource messages;

    UnsealedCard(SealingTheLog sealing, MessageSource messages) {
        this.sealing = sealing;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String heading() {
        return "oversight.unsealed.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("privacy_officer")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return sealing.late(viewer.area(), Instant.now())
                .map(since -> new Item(null, texts.t("oversight.unsealed.line", texts.when(since)), texts.t("oversight.unsealed.detail"), "/log-files", null)).stream().toList();
    }
}
