package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Viewer;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.improvement.mandates.WorkGroups;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A group without its representative, for those who sit in it and for those it reports to. */
@Component
@SilentUnless("exists (select from improvement.seated x where x.area_id = asked.area and x.account_id = asked.account)")
class EmptySeatCard implements DeskCard {

    private final WorkGroups groups;
    private final MessageSource messages;

    EmptySeatCard(WorkGroups groups, MessageSource messages) {
        this.groups = groups;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 605;
    }

    @Override
    public String heading() {
        return "mandates.agenda.vacancies";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.works().isEmpty()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        var all = groups.open(viewer);
        var hers = all.stream().filter(group -> group.has(viewer.account())).toList();
        return all.stream().filter(group -> group.opened() != null && !group.isRepresented())
                .filter(group -> hers.stream().anyMatch(own -> own.id().equals(group.id()) || group.reportsTo(own.id())))
                .map(group -> new Item(null, group.name(), texts.t("mandates.lack.no_representative"), "/improvement/mandates/groups/" + group.id(), null)).toList();
    }
}
