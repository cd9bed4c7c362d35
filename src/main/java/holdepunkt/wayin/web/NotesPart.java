package holdepunkt.wayin.web;

import holdepunkt.core.Opening;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import holdepunkt.wayin.LeftNotes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What she left with a code, where her preparation is read. */
@Component
@SilentUnless("exists (select from wayin.note x where x.area_id = asked.area and x.person_id = asked.person)")
class NotesPart implements PersonPart {

    private final LeftNotes notes;

    NotesPart(LeftNotes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String dataClass() {
        return "preparation";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        var left = notes.of(opening);
        return left.isEmpty() ? Optional.empty() : Optional.of(Fragment.of("wayin/_notes", "notes", left));
    }
}
