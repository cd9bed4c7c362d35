package holdepunkt.improvement.web.arenas;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.DrawingArenas;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Readers;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom the area wants to see at the table. */
@Controller
class PartnersController {

    private final Sheets sheets;
    private final DrawingArenas drawing;
    private final KnownPartners known;

    PartnersController(Sheets sheets, DrawingArenas drawing, KnownPartners known) {
        this.sheets = sheets;
        this.drawing = drawing;
        this.known = known;
    }

    @GetMapping("/improvement/arenas/partners")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String side) {
        Readers.mustRead(viewer);
        var arenas = sheets.now(viewer, Arenas.KIND).content();
        return page.show("improvement/arenas/partners", "arenas.partners", "arenas", arenas, "known", known.notNamed(viewer, arenas), "name", name, "side", side,
                "builds", Builders.mayBuild(viewer));
    }

    @PostMapping("/improvement/arenas/partners")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @Valid PartnerForm form) {
        drawing.add(viewer, form.words());
        return new ModelAndView("redirect:/improvement/arenas/partners");
    }

    @GetMapping("/improvement/arenas/partners/{partner}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID partner) {
        var sheet = sheets.now(viewer, Arenas.KIND);
        var one = sheet.content().partner(partner).orElseThrow(NotOpen::new);
        return page.show("improvement/arenas/partner", "arenas.partner.edit", "version", sheet.version(), "partner", one);
    }

    @PostMapping("/improvement/arenas/partners/{partner}")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView change(Viewer viewer, @PathVariable UUID partner, @Valid PartnerForm form) {
        drawing.change(viewer, Version.of(partner, form._version()).version(), partner, form.words());
        return new ModelAndView("redirect:/improvement/arenas/partners");
    }
}
