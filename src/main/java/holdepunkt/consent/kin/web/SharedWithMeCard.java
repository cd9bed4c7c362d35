package holdepunkt.consent.kin.web;

import holdepunkt.consent.kin.Kinship;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The small home of someone close to her: who shares something with me, and what anybody may know. */
@Component
class SharedWithMeCard implements DeskCard {

    private final Kinship kinship;
    private final MessageSource messages;

    SharedWithMeCard(Kinship kinship, MessageSource messages) {
        this.kinship = kinship;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String heading() {
        return "kin.home.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson() || !viewer.works().isEmpty()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        var shared = kinship.sharedWith(viewer).stream()
                .map(one -> new Item(new PersonId(one.person()), texts.t("kin.home.item", one.name()), texts.t("kin.home.detail"), "/people/" + one.person(), null));
        var guidance = new Item(null, texts.t("kin.guidance.title"), texts.t("kin.home.guidance"), "/next-of-kin", null);
        return Stream.concat(shared, Stream.of(guidance)).toList();
    }
}
