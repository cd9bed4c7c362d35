package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.mandates.WorkGroup;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.ideas.FloorIdeas;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Ideas that wait for an answer from a group this viewer sits in, those that have risen to it included. */
@Component
@SilentUnless("exists (select from improvement.seated x where x.area_id = asked.area and x.account_id = asked.account)")
class OwedIdeasCard implements DeskCard {

    private final FloorIdeas ideas;
    private final WorkGroups groups;
    private final MessageSource messages;

    OwedIdeasCard(FloorIdeas ideas, WorkGroups groups, MessageSource messages) {
        this.ideas = ideas;
        this.groups = groups;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public String heading() {
        return "mandates.desk.owed";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var hers = viewer.works().isEmpty() ? List.<WorkGroup>of() : groups.ofHers(viewer);
        var today = LocalDate.now(Period.NORWAY);
        var texts = new Texts(messages, viewer.language());
        return hers.isEmpty() ? List.of() : ideas.waiting(viewer).stream().filter(idea -> hers.stream().anyMatch(group -> idea.isFor(group.id(), today)))
                .map(idea -> new Item(null, idea.asked().what(), texts.t(idea.isOverdue(today) ? "mandates.desk.late" : "mandates.desk.by", idea.groupName(), texts.date(idea.asked().answerBy())),
                        "/improvement/mandates/ideas/" + idea.id(), idea.asked().answerBy().atTime(16, 0).atZone(Texts.NORWAY).toInstant())).toList();
    }
}
