package holdepunkt.feedback.course;

import holdepunkt.core.AreaId;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.fhir.ShippedForms;
import holdepunkt.feedback.forms.shelf.Shelf;
import holdepunkt.feedback.forms.shelf.ShelvedForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one can ask by after a talk: our own form, and those on the shelf that are open. */
@Component
public class TalkForms {

    /** Ours, in the place of the number of one from the shelf. */
    static final String OURS = "ours";

    private final Shelf shelf;

    TalkForms(Shelf shelf) {
        this.shelf = shelf;
    }

    /** By what the choice is called in a form field. */
    public Map<String, String> choices(AreaId area, String language) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(OURS, ShippedForms.TALK.title().in(language));
        shelf.all(area).stream().filter(ShelvedForm::open).forEach(form -> choices.put(form.id().toString(), form.form().title().in(language)));
        return choices;
    }

    Form of(AreaId area, @Nullable UUID shelved) {
        return shelved == null ? ShippedForms.TALK : shelf.one(area, shelved).form();
    }

    /** Empty for what is not a choice. */
    Optional<UUID> shelved(String choice) {
        try {
            return Optional.of(UUID.fromString(choice));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
