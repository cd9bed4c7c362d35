package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import holdepunkt.improvement.mandates.ideas.Idea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What this viewer has asked: while it waits, and for two weeks after it was answered. */
@Component
@SilentUnless("exists (select from improvement.idea x where x.area_id = asked.area and x.asked_by = asked.account)")
class AskedIdeasCard implements DeskCard {

    private static final Duration SHOWN = Duration.ofDays(14);

    private final FloorIdeas ideas;
    private final MessageSource messages;

    AskedIdeasCard(FloorIdeas ideas, MessageSource messages) {
        this.ideas = ideas;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 620;
    }

    @Override
    public String heading() {
        return "mandates.desk.asked";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return viewer.works().isEmpty() ? List.of() : ideas.hers(viewer).stream().filter(idea -> idea.waits() || idea.answer().at().isAfter(Instant.now().minus(SHOWN)))
                .map(idea -> new Item(null, idea.asked().what(), stands(texts, idea), "/improvement/mandates/ideas/" + idea.id(), null)).toList();
    }

    private static String stands(Texts texts, Idea idea) {
        return idea.waits() ? texts.t(idea.isOverdue(LocalDate.now(Period.NORWAY)) ? "mandates.desk.late" : "mandates.desk.by", idea.groupName(), texts.date(idea.asked().answerBy()))
                : texts.t("mandates.desk.answered." + idea.answer().outcome().code(), idea.answer().group());
    }
}
