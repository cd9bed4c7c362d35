package holdepunkt.directory.web;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenUnit;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.directory.KeepingOffers;
import holdepunkt.directory.UnitOffers;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a unit offers, kept right by its leader, so that an answer of no has somewhere to point. */
@Controller
class UnitOffersController implements NavEntry {

    private final UnitOffers offers;
    private final KeepingOffers keeping;

    UnitOffersController(UnitOffers offers, KeepingOffers keeping) {
        this.offers = offers;
        this.keeping = keeping;
    }

    @GetMapping("/units/{unit}/offers")
    @OpenUnit(roles = "leader")
    ModelAndView show(Viewer viewer, Page page, @PathVariable UUID unit) {
        return page.show("directory/unitOffers", "directory.unitOffers.title", "unit", unit, "offers", offers.of(viewer.area(), new UnitId(unit)));
    }

    @GetMapping("/units/{unit}/offers/new")
    @OpenUnit(roles = "leader")
    ModelAndView form(Page page, @PathVariable UUID unit) {
        return page.show("directory/offer", "directory.offer.new", "unit", unit, "offer", null);
    }

    @PostMapping("/units/{unit}/offers")
    @OpenUnit(roles = "leader")
    ModelAndView write(Viewer viewer, @PathVariable UUID unit, @Valid OfferForm form) {
        keeping.write(viewer.area(), new UnitId(unit), form.text(), viewer.account());
        return back(unit);
    }

    @GetMapping("/units/{unit}/offers/{offer}")
    @OpenUnit(roles = "leader")
    ModelAndView one(Viewer viewer, Page page, @PathVariable UUID unit, @PathVariable UUID offer) {
        return page.show("directory/offer", "directory.offer.change", "unit", unit, "offer", offers.one(viewer.area(), new UnitId(unit), offer));
    }

    @PostMapping("/units/{unit}/offers/{offer}")
    @OpenUnit(roles = "leader")
    ModelAndView change(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID offer, @Valid OfferForm form, @RequestParam("_version") long version) {
        keeping.change(viewer.area(), new UnitId(unit), offer, form.text(), version, viewer.account());
        return back(unit);
    }

    @PostMapping("/units/{unit}/offers/{offer}/checks")
    @OpenUnit(roles = "leader")
    ModelAndView check(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID offer) {
        keeping.check(viewer.area(), new UnitId(unit), offer, viewer.account());
        return back(unit);
    }

    @PostMapping("/units/{unit}/offers/{offer}/end")
    @OpenUnit(roles = "leader")
    ModelAndView end(Viewer viewer, @PathVariable UUID unit, @PathVariable UUID offer) {
        keeping.end(viewer.area(), new UnitId(unit), offer, viewer.account());
        return back(unit);
    }

    private static ModelAndView back(UUID unit) {
        return new ModelAndView("redirect:/units/" + unit + "/offers");
    }

    @Override
    public int order() {
        return 705;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.works().stream().filter(work -> work.role().equals("leader")).findFirst()
                .map(work -> new Entry("/units/" + work.unit() + "/offers", "directory.unitOffers.title"));
    }
}
