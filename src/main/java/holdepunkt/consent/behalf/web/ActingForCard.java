package holdepunkt.consent.behalf.web;

import holdepunkt.consent.behalf.ActingFor;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** For whom I act: the way to their pages. */
@Component
@SilentUnless("exists (select from people.opening x where x.area_id = asked.area and x.holder_id = asked.account and x.ground in ('on_behalf', 'guardian'))")
class ActingForCard implements DeskCard {

    private final ActingFor acting;
    private final MessageSource messages;

    ActingForCard(ActingFor acting, MessageSource messages) {
        this.acting = acting;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String heading() {
        return "behalf.home.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return acting.of(viewer).stream().map(one -> new Item(one.person(), one.name(), texts.t("behalf.home.detail"), "/people/" + one.person(), null)).toList();
    }
}
