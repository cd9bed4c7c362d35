package holdepunkt.meetings.letter;

import holdepunkt.core.web.Texts;
import holdepunkt.meetings.room.Room;
import holdepunkt.people.page.Enclosure;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lies beside the letter in this viewer's copy. */
@Component
public class Enclosures {

    private final List<Enclosure> all;

    Enclosures(List<Enclosure> all) {
        this.all = all;
    }

    public List<Enclosure.Sheet> of(Room room, Texts texts) {
        return all.stream().map(one -> one.with(room.opening(), room.meeting().header().day(), texts)).flatMap(Optional::stream).toList();
    }
}
