package holdepunkt.feedback.forms.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.forms.fhir.WritingForms;
import holdepunkt.feedback.forms.shelf.Shelf;
import holdepunkt.feedback.forms.shelf.ShelvedForm;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms of the area: open to all to read, and to take along as FHIR. A licensed one is read while it is in use, and taken along by those whose licence it is. */
@Controller
class ShelfController implements NavEntry {

    private final Shelf shelf;

    ShelfController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/forms")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        return page.show("forms/shelf", "forms.title", "forms", shelf.all(viewer.area()), "mayBring", viewer.worksAs("leader"));
    }

    @GetMapping("/forms/{form}")
    @OpenMine
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID form) {
        var shelved = shelf.one(viewer.area(), form);
        boolean leads = leads(viewer, shelved);
        return page.show("forms/form", "forms.title", "shelved", shelved, "leads", leads, "mayTake", leads || !shelved.isLicensed(),
                "mayRead", leads || !shelved.isLicensed() || shelved.open() || viewer.worksAs("user_representative"),
                "mayAgree", viewer.worksAs("user_representative") && !shelved.agreedBy().contains(viewer.name()));
    }

    @GetMapping("/forms/{form}/questionnaire")
    @OpenMine
    ModelAndView questionnaire(Viewer viewer, @PathVariable UUID form) {
        var shelved = shelf.one(viewer.area(), form);
        if (shelved.isLicensed() && !leads(viewer, shelved)) {
            throw new NotOpen();
        }
        var json = WritingForms.write(shelved.form());
        return new ModelAndView(new Download(json.getBytes(StandardCharsets.UTF_8), "application/fhir+json", "questionnaire.json"));
    }

    private static boolean leads(Viewer viewer, ShelvedForm shelved) {
        return viewer.works().stream().anyMatch(work -> work.role().equals("leader") && work.unit().value().equals(shelved.unit()));
    }

    @Override
    public int order() {
        return 715;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("leader") || viewer.worksAs("user_representative") ? Optional.of(new Entry("/forms", "forms.title")) : Optional.empty();
    }
}
