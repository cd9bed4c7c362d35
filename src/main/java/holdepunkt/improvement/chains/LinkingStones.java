package holdepunkt.improvement.chains;

import holdepunkt.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How one thing is thought to lead to the next, what must be so for it, and what may come in the way. Called inside the gate. */
@Component
public class LinkingStones {

    private final Changing changing;

    LinkingStones(Changing changing) {
        this.changing = changing;
    }

    /** The same two linked again is one link. Refused when it does not go towards the result. */
    public void link(Viewer viewer, UUID chain, UUID from, UUID to) {
        var link = Link.between(from, to);
        changing.change(viewer, chain, now -> {
            ChainRules.aLinkGoesTowardsTheResult(now, from, to);
            boolean there = now.links().stream().anyMatch(one -> one.from().equals(from) && one.to().equals(to));
            var with = there ? now : now.linked(Arranging.and(now.links(), link));
            return new Change("linked", link.id(), with.wordsOf(link.id()).orElse(""), one -> with);
        });
    }

    /** Empty lines are nothing said. */
    public long assume(Viewer viewer, Seen seen, UUID link, List<String> assumptions, List<String> risks) {
        var ifSo = ChainRules.notesAreShort(assumptions, "assumptions");
        var unless = ChainRules.notesAreShort(risks, "risks");
        var wanted = new Changing.Wanted("assumptions", chain -> chain.link(link).map(LinkingStones::words).orElse(""),
                chain -> words(new Link(link, link, link, ifSo, unless)));
        return changing.change(viewer, seen, link, wanted, now -> new Change("assumed", link, now.wordsOf(link).orElse(""),
                one -> one.linked(one.links().stream().map(each -> each.id().equals(link) ? each.holding(ifSo, unless) : each).toList())));
    }

    private static String words(Link link) {
        return String.join("\n", link.assumptions()) + (link.risks().isEmpty() ? "" : "\n– " + String.join("\n– ", link.risks()));
    }
}
