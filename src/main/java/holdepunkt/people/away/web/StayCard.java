package holdepunkt.people.away.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.people.away.AskingAboutStays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a contact asks while her person is not free. */
@Component
@SilentUnless("exists (select from people.contact_tie x join people.stay s on s.area_id = x.area_id and s.person_id = x.person_id"
        + " where x.area_id = asked.area and x.account_id = asked.account)")
class StayCard implements DeskCard {

    private final AskingAboutStays asking;
    private final MessageSource messages;

    StayCard(AskingAboutStays asking, MessageSource messages) {
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public String heading() {
        return "people.away.desk";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return asking.of(viewer, LocalDate.now(Period.NORWAY)).stream().map(one -> new Item(one.person(), texts.t("people.away.desk." + one.what(), one.name()),
                one.by() == null ? "" : texts.t("people.away.desk.out", texts.date(one.by())), "/people/" + one.person() + "/stay",
                one.by() == null ? null : one.by().atTime(9, 0).atZone(Texts.NORWAY).toInstant())).toList();
    }
}
