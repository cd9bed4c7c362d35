package holdepunkt.improvement.web;

import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.BuildingChains.Heading;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.reading.ChainMaps;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The chains of an area, how one is built, and the beginning of a new one. */
@Controller
class ChainsController {

    private final ChainMaps maps;
    private final BuildingChains building;
    private final List<Room> rooms;

    ChainsController(ChainMaps maps, BuildingChains building, ObjectProvider<Room> rooms) {
        this.maps = maps;
        this.building = building;
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Room::order)).toList();
    }

    @GetMapping("/improvement")
    @OpenMine
    ModelAndView all(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/chains", "improvement.home", "chains", maps.all(viewer), "builds", Builders.mayBuild(viewer), "rooms", rooms);
    }

    @GetMapping("/improvement/method")
    @OpenMine
    ModelAndView method(Viewer viewer, Page page) {
        Readers.mustRead(viewer);
        return page.show("improvement/method", "improvement.method.title", "kinds", List.of(ColumnKind.values()).reversed());
    }

    @GetMapping("/improvement/chains/new")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView blank(Viewer viewer, Page page) {
        return page.show("improvement/new", "improvement.new.title", "units", OwnUnits.of(viewer));
    }

    @PostMapping("/improvement/chains")
    @OpenMine(roles = {"leader", "working_group", "user_representative"})
    ModelAndView begin(Viewer viewer, Page page, @Valid BeginForm form) {
        var kinds = Stream.of(ColumnKind.values()).filter(kind -> kind != ColumnKind.HOW_THEY_FEEL || form.six());
        var headings = kinds.map(kind -> new Heading(kind, page.t("improvement.kind." + kind.code()))).toList();
        var chain = building.begin(viewer, form.title(), new Owners(new UnitId(form.unit()), form.group()), headings);
        return new ModelAndView("redirect:/improvement/chains/" + chain);
    }
}
