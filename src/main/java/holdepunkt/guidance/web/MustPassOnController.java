package holdepunkt.guidance.web;

import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.Page;
import holdepunkt.guidance.Acts;
import holdepunkt.guidance.NamedAct;
import holdepunkt.people.page.Contacts;
import holdepunkt.people.page.FixedContact;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** «What must helpers pass on?»: read by anyone before they say or write a word; on her own page with her contact's hours beside. */
@Controller
class MustPassOnController {

    private final Acts acts;
    private final Contacts contacts;

    MustPassOnController(Acts acts, Contacts contacts) {
        this.acts = acts;
        this.contacts = contacts;
    }

    @GetMapping("/must-pass-on")
    @OpenToAll(because = "nobody should have to sign in to learn what a helper must pass on")
    ModelAndView show(HttpServletRequest request, Page page) {
        var viewer = Viewers.of(request);
        return viewer != null && viewer.self() != null ? new ModelAndView("redirect:/people/" + viewer.self() + "/must-pass-on") : page(page, List.of());
    }

    @GetMapping("/people/{person}/must-pass-on")
    @OpenPerson("network")
    ModelAndView hers(Opening opening, Page page) {
        return page(page, contacts.all(opening));
    }

    private ModelAndView page(Page page, List<FixedContact> reached) {
        var today = LocalDate.now(Period.NORWAY);
        var named = new LinkedHashMap<String, List<NamedAct>>();
        named.put("life", List.of(acts.on("life", today)));
        named.put("child", List.of(acts.on("child_health", today), acts.on("child_public", today)));
        named.put("pregnancy", List.of(acts.on("pregnancy", today)));
        named.put("driving", List.of(acts.on("driving", today)));
        return page.show("guidance/mustPassOn", "guidance.pass.title", "acts", named, "contacts", reached);
    }
}
