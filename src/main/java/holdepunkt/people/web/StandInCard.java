package holdepunkt.people.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.people.MyPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom I stand in for and must be told, who needs a lasting contact, and who asks me to take over. */
@Component
@SilentUnless("exists (select from people.contact_tie x where x.area_id = asked.area and x.account_id = asked.account and x.successor_by is not null) or "
        + "exists (select from people.tie_leave x where x.area_id = asked.area and x.successor_id = asked.account)")
class StandInCard implements DeskCard {

    private final MyPeople people;
    private final MessageSource messages;

    StandInCard(MyPeople people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String heading() {
        return "people.desk.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        var standing = people.held(viewer).stream().filter(held -> held.successorBy() != null).map(held -> new Item(held.person(),
                texts.t("people.desk.standIn", held.name()), held.tellBy() == null ? "" : texts.t("people.desk.tell", texts.date(held.tellBy())), "/my-people",
                end(held.tellBy() == null ? held.successorBy() : held.tellBy())));
        var asked = people.asked(viewer).stream().map(one -> new Item(one.person(), texts.t("people.desk.asked", one.name()),
                texts.t("people.desk.askedBy", one.from()), "/my-people", null));
        return Stream.concat(standing, asked).toList();
    }

    private static java.time.@Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(16, 0).atZone(Texts.NORWAY).toInstant();
    }
}
