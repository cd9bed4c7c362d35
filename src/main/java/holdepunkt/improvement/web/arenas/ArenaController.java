package holdepunkt.improvement.web.arenas;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.DrawingArenas;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.web.Version;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An arena is written down, changed, or put aside. */
@Controller
class ArenaController {

    private final Sheets sheets;
    private final DrawingArenas drawing;

    ArenaController(Sheets sheets, DrawingArenas drawing) {
        this.sheets = sheets;
        this.drawing = drawing;
    }

    @GetMapping("/improvement/arenas/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/arenas/arena", "arenas.new", "sheet", sheets.now(viewer, Arenas.KIND), "arena", Optional.empty());
    }

    @PostMapping("/improvement/arenas")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView add(Viewer viewer, @Valid ArenaForm form) {
        drawing.add(viewer, form.words());
        return new ModelAndView("redirect:/improvement/arenas");
    }

    @GetMapping("/improvement/arenas/{arena}/edit")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView edit(Viewer viewer, Page page, @PathVariable UUID arena) {
        var sheet = sheets.now(viewer, Arenas.KIND);
        var one = sheet.content().arena(arena).orElseThrow(NotOpen::new);
        return page.show("improvement/arenas/arena", "arenas.edit", "sheet", sheet, "arena", Optional.of(one));
    }

    @PostMapping("/improvement/arenas/{arena}/words")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView change(Viewer viewer, @PathVariable UUID arena, @Valid ArenaForm form) {
        drawing.change(viewer, Version.of(arena, form._version()).version(), arena, form.words());
        return new ModelAndView("redirect:/improvement/arenas");
    }

    @PostMapping("/improvement/arenas/{part}/removal")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView putAside(Viewer viewer, @PathVariable UUID part) {
        var now = sheets.now(viewer, Arenas.KIND).content();
        var label = now.arena(part).map(one -> one.text()).or(() -> now.partner(part).map(one -> one.name())).or(() -> now.observation(part).map(one -> one.text()));
        drawing.putAside(viewer, part, label.orElseThrow(NotOpen::new));
        return new ModelAndView("redirect:/improvement/arenas");
    }
}
