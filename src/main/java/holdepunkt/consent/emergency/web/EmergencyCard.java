package holdepunkt.consent.emergency.web;

import holdepunkt.consent.emergency.EmergencyAccess;
import holdepunkt.consent.emergency.EmergencyAccesses;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For leaders: emergency accesses to be looked at within seven days, and how many were. */
@Component
class EmergencyCard implements DeskCard {

    private final EmergencyAccesses accesses;
    private final MessageSource messages;

    EmergencyCard(EmergencyAccesses accesses, MessageSource messages) {
        this.accesses = accesses;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String heading() {
        return "emergency.desk.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (!viewer.worksAs("leader") && !viewer.worksAs("privacy_officer")) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        var all = accesses.toReview(viewer);
        var items = new ArrayList<Item>();
        all.stream().filter(one -> !one.isReviewed()).forEach(one -> items.add(new Item(one.person(), texts.t("emergency.desk.item", one.name(), one.unit()),
                texts.t("emergency.reason." + one.reason()), "/people/" + one.person() + "/emergency/" + one.id(), one.reviewBy())));
        if (!all.isEmpty()) {
            items.add(new Item(null, texts.t("emergency.desk.share", all.stream().filter(EmergencyAccess::wasInTime).count(), all.size()),
                    texts.t("emergency.desk.share.detail"), "/desk", null));
        }
        return items;
    }
}
