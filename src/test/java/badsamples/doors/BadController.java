package badsamples.doors;

import holdepunkt.core.door.OpenByCode;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.door.OpenUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One route for each rule about doors, wrong in just that way and named after it. */
public class BadController {

    private static final ModelAndView PAGE = new ModelAndView("nothing");

    @GetMapping("/one")
    ModelAndView hasNoDoor() {
        return PAGE;
    }

    @GetMapping("/two")
    @OpenMine
    @OpenToAll(because = "there is no secret at all here")
    ModelAndView hasTwoDoors() {
        return PAGE;
    }

    @GetMapping("/three")
    @OpenToAll(because = "why not")
    ModelAndView givesNoReason() {
        return PAGE;
    }

    @PostMapping("/four")
    @OpenToAll(because = "anyone may change this, it seems")
    ModelAndView changesWithoutAnyone() {
        return PAGE;
    }

    @GetMapping("/five")
    @OpenMine
    @ResponseBody
    ModelAndView writesBeforeTheLog() {
        return PAGE;
    }

    @GetMapping("/promises/{person}")
    @OpenPerson("promise")
    ModelAndView namesNoPerson() {
        return PAGE;
    }

    @GetMapping("/people/{person}/summary")
    @OpenMine
    ModelAndView namesAPersonAtAnotherDoor() {
        return PAGE;
    }

    @GetMapping("/units")
    @OpenUnit
    ModelAndView namesNoUnit() {
        return PAGE;
    }

    @GetMapping("/by-code")
    @OpenByCode("meeting")
    ModelAndView namesNoCode() {
        return PAGE;
    }

    @GetMapping("/people/{person}/thoughts")
    @OpenPerson("thoughts")
    ModelAndView asksForAClassThePolicyDoesNotKnow() {
        return PAGE;
    }

    @RequestMapping("/eleven")
    @OpenMine
    ModelAndView takesEveryMethod() {
        return PAGE;
    }
}
