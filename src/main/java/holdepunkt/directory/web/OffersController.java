package holdepunkt.directory.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.directory.Offers;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What there is to come to here, and how to get in. */
@Controller
class OffersController implements NavEntry {

    private static final int LONGEST = 100;

    private final Offers offers;

    OffersController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/offers")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "false") boolean low) {
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return page.show("directory/offers", "directory.offers.title", "offers", offers.search(viewer.area(), asked, low, page.lang()), "words", asked, "low", low);
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return Optional.of(new Entry("/offers", "directory.offers.title"));
    }
}
