package holdepunkt.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The meeting itself: what is decided, what she heard differently, and the letter in her hand before anyone leaves. */
final class RoomAndLetter {

    private final Acting acting;
    private final Map<String, String> accounts;

    RoomAndLetter(Acting acting, Map<String, String> accounts) {
        this.acting = acting;
        this.accounts = accounts;
    }

    void hold(Story story, String meeting) {
        var lead = Table.lead(story);
        story.lines().forEach(line -> acting.sends(lead, meeting + "/room", meeting + "/room/lines", fields(line)));
        var readBack = meeting + "/room/read-back";
        if (story.differs() == null) {
            acting.sends(story.subject(), readBack, readBack, "answer", "yes");
        } else {
            acting.sends(story.subject(), readBack, readBack, "answer", "not_quite", "words", story.differs());
        }
        var letter = meeting + "/letter";
        acting.sends(lead, letter, letter, "contact", accounts.get(story.contact()), "followUp", Asking.today().plusDays(40).toString());
        acting.sends(lead, letter, letter + "/finish");
        acting.sends(lead, letter, letter + "/given", "how", "in_hand");
    }

    private String[] fields(Story.Line line) {
        var fields = new ArrayList<>(List.of("kind", line.kind(), "what", line.what()));
        if (!line.who().isEmpty()) {
            fields.addAll(List.of("who", accounts.get(line.who()), "by", Asking.today().plusDays(line.days()).toString()));
        }
        if (line.kind().equals("we_apply")) {
            fields.addAll(List.of("answerer", line.more()));
        } else if (line.kind().equals("no_here")) {
            fields.addAll(List.of("wayOn", line.more()));
        }
        return fields.toArray(String[]::new);
    }
}
