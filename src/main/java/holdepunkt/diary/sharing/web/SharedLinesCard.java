package holdepunkt.diary.sharing.web;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.diary.sharing.SharedLines;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On the first page of whoever somebody has shared something with: who, and until when. Never a word of what. */
@Component
@SilentUnless("exists (select from diary.share x where x.area_id = asked.area and x.reader_id = asked.account)")
class SharedLinesCard implements DeskCard {

    private final SharedLines lines;
    private final MessageSource messages;

    SharedLinesCard(SharedLines lines, MessageSource messages) {
        this.lines = lines;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String heading() {
        return "shares.card.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return lines.of(viewer).stream().map(one -> new Item(new PersonId(one.person()), texts.t("shares.card.item", one.called()),
                texts.t("shares.card.until", texts.date(one.until())), "/people/" + one.person() + "/shared-lines/" + one.id(), null)).toList();
    }
}
