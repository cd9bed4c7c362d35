package holdepunkt.people.web;

import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.people.MyPeople;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The people I am fixed contact for. */
@Controller
class MyPeopleController implements NavEntry {

    private final MyPeople people;
    private final Gate gate;

    MyPeopleController(MyPeople people, Gate gate) {
        this.people = people;
        this.gate = gate;
    }

    @GetMapping("/my-people")
    @OpenMine
    ModelAndView show(Viewer viewer, Page page) {
        var held = people.held(viewer);
        var asked = people.asked(viewer);
        gate.saw(Stream.concat(held.stream().map(MyPeople.Held::person), asked.stream().map(MyPeople.Asked::person)).toList());
        return page.show("people/myPeople", "people.mine.title", "held", held, "asked", asked);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        boolean worksWithPersons = viewer.works().stream().anyMatch(work -> !work.role().equals("administrator"));
        return worksWithPersons ? Optional.of(new Entry("/my-people", "people.mine.nav")) : Optional.empty();
    }
}
