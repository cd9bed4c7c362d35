package holdepunkt.pilot;

import holdepunkt.feedback.MirrorAnswers;
import java.util.Map;

/** What becomes of a meeting that was planned. */
final class Fates {

    private final Acting acting;
    private final RoomAndLetter room;
    private final Afterwards afterwards;

    Fates(Acting acting, Map<String, String> accounts) {
        this.acting = acting;
        this.room = new RoomAndLetter(acting, accounts);
        this.afterwards = new Afterwards(acting, accounts);
    }

    /** As in 2017: each of the services on a form of paper, typed in afterwards; she told it in a talk. */
    private void mirrored(Story story, String meeting) {
        if (story.words() == null) {
            return;
        }
        var lead = Table.lead(story);
        acting.sends(lead, meeting, meeting + "/mirror");
        var left = acting.reads(lead, meeting + "/mirror").document().select("a[href$=/mirror/codes]").text().replaceAll("\\D", "");
        int services = Integer.parseInt(left) - (story.has(Story.Fact.PEER) ? 1 : 0);
        for (int paper = 0; paper < services; paper++) {
            acting.sends(lead, meeting + "/mirror/typed", meeting + "/mirror/typed", MirrorAnswers.all(7 + paper % 3, "side", "staff"));
        }
        acting.sends(lead, meeting + "/mirror/typed", meeting + "/mirror/talks", "words", story.words());
    }

    void meet(Story story, String meeting) {
        switch (story.fate()) {
            case HELD -> {
                room.hold(story, meeting);
                mirrored(story, meeting);
                afterwards.follow(story, meeting);
            }
            case STOPPED -> acting.sends(Table.lead(story), meeting + "/change", meeting + "/cancellation");
            case NOBODY_CAME -> afterwards.nobodyCame(story, meeting);
        }
    }
}
