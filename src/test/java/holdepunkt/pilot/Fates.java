package holdepunkt.pilot;

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

    void meet(Story story, String meeting) {
        switch (story.fate()) {
            case HELD -> {
                room.hold(story, meeting);
                afterwards.follow(story, meeting);
            }
            case STOPPED -> acting.sends(Table.lead(story), meeting + "/change", meeting + "/cancellation");
            case NOBODY_CAME -> afterwards.nobodyCame(story, meeting);
        }
    }
}
