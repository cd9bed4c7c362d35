package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.forgetting.Forgetting;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A question was about the wrong person, and this viewer had looked at it. */
@Component
@SilentUnless("exists (select from intake.forget_notice x where x.area_id = asked.area and x.account_id = asked.account)")
class ForgetCard implements DeskCard {

    private final Forgetting forgetting;
    private final MessageSource messages;

    ForgetCard(Forgetting forgetting, MessageSource messages) {
        this.forgetting = forgetting;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String heading() {
        return "intake.desk.forget";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return forgetting.unread(viewer).stream()
                .map(notice -> new Item(null, texts.t("intake.forget.line", texts.when(notice.toldAt())), "", "/wrong-person", null)).toList();
    }
}
