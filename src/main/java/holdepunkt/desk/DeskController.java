package holdepunkt.desk;

import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.page.Saying;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The desk, and the way to it. */
@Controller
class DeskController {

    private final Saying<DeskCard> cards;
    private final Gate gate;

    DeskController(List<DeskCard> cards, JdbcClient sql, Gate gate) {
        this.cards = new Saying<>(sql, cards.stream().sorted(Comparator.comparingInt(DeskCard::order)).toList());
        this.gate = gate;
    }

    @GetMapping("/")
    @OpenToAll(because = "only leads on, to the page that is this viewer's first")
    ModelAndView first(HttpServletRequest request) {
        var viewer = Viewers.of(request);
        if (viewer == null) {
            return new ModelAndView("redirect:/sign-in");
        }
        if (viewer.byCode() != null) {
            return new ModelAndView("redirect:/people/" + viewer.byCode());
        }
        return new ModelAndView(viewer.self() == null ? "redirect:/desk" : "redirect:/people/" + viewer.self());
    }

    @GetMapping("/desk")
    @OpenMine
    ModelAndView desk(Viewer viewer, Page page) {
        var filled = cards.now(viewer, null).stream().map(card -> new FilledCard(card.heading(), card.waiting(viewer))).filter(card -> !card.items().isEmpty()).toList();
        gate.saw(filled.stream().flatMap(card -> card.items().stream()).map(DeskCard.Item::person).filter(Objects::nonNull).toList());
        return page.show("desk/desk", "desk.title", "cards", filled);
    }
}
