package holdepunkt.people.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.FreshSignIn;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.ShuttingOut;
import holdepunkt.people.page.WhoWorksHere;
import holdepunkt.people.page.Headers;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom she has shut out, shutting out, and letting in again. */
@Controller
class BlockController {

    /** How a whole place stands among those one may shut out. */
    private static final String UNIT = "unit:";

    private final ShuttingOut shuttingOut;
    private final WhoWorksHere whoWorksHere;
    private final Headers headers;

    BlockController(ShuttingOut shuttingOut, WhoWorksHere whoWorksHere, Headers headers) {
        this.shuttingOut = shuttingOut;
        this.whoWorksHere = whoWorksHere;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/blocks")
    @OpenPerson("sharing")
    ModelAndView show(Opening opening, Page page, @RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable UUID account) {
        var choices = new LinkedHashMap<String, String>();
        whoWorksHere.find(opening.area(), name).forEach(one ->
                choices.put(one.account().toString(), page.t("people.colleague", one.name(), page.t("core.role." + one.role()), one.unit())));
        whoWorksHere.places(opening.area(), name).forEach(place -> choices.put(UNIT + place.unit(), page.t("people.blocks.unit", place.name())));
        return page.show("people/blocks", "people.blocks.title", "opening", opening, "header", headers.of(opening), "blocks", shuttingOut.of(opening),
                "choices", choices, "chosen", account == null ? "" : account.toString(), "name", name);
    }

    @PostMapping("/people/{person}/blocks")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView shutOut(Opening opening, @RequestParam(defaultValue = "") String account) {
        boolean place = account.startsWith(UNIT);
        var id = id(place ? account.substring(UNIT.length()) : account);
        if (place) {
            shuttingOut.unit(opening, id);
        } else {
            shuttingOut.account(opening, new AccountId(id));
        }
        return back(opening);
    }

    private static UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("core.error.missing", "account");
        }
    }

    @PostMapping("/people/{person}/blocks/units/{unit}")
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView shutOutUnit(Opening opening, @PathVariable UUID unit) {
        shuttingOut.unit(opening, unit);
        return back(opening);
    }

    @PostMapping("/people/{person}/blocks/{block}/lift")
    @FreshSignIn
    @OpenPerson(value = "sharing", action = Action.DECIDE)
    ModelAndView lift(Opening opening, @PathVariable UUID block) {
        shuttingOut.lift(opening, block);
        return back(opening);
    }

    private static ModelAndView back(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/blocks");
    }
}
