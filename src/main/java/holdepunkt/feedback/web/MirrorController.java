package holdepunkt.feedback.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.AskingHowItWas;
import holdepunkt.feedback.BesidePictures;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.Mirror;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Pictures;
import holdepunkt.feedback.ShowingTheMirror;
import holdepunkt.feedback.Side;
import holdepunkt.feedback.acting.ReflectionLeaders;
import holdepunkt.meetings.Meetings;
import holdepunkt.people.page.Contacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How one meeting was: asked once, answered by each, seen by her first. */
@Controller
class MirrorController {

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final MirrorForms forms;
    private final Pictures pictures;
    private final BesidePictures besidePictures;
    private final Besides besides;
    private final AskingHowItWas asking;
    private final Wall wall;
    private final ReflectionLeaders reflections;
    private final Contacts contacts;
    private final ShowingTheMirror showing;

    MirrorController(Meetings meetings, Mirrors mirrors, MirrorForms forms, Pictures pictures, BesidePictures besidePictures, Besides besides, AskingHowItWas asking, Wall wall,
                     ReflectionLeaders reflections, Contacts contacts, ShowingTheMirror showing) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.forms = forms;
        this.pictures = pictures;
        this.besidePictures = besidePictures;
        this.besides = besides;
        this.asking = asking;
        this.wall = wall;
        this.reflections = reflections;
        this.contacts = contacts;
        this.showing = showing;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/mirror")
    @OpenPerson("mirror")
    ModelAndView show(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        return page.show("feedback/mirror", "mirror.title", "opening", opening, "meeting", meeting, "mirror", mirror, "form", forms.of(mirror.form(), mirror.version()),
                "picture", pictures.of(opening, mirror), "said", besidePictures.of(opening, mirror).orElse(null),
                "beside", besides.askedOf(opening.own() ? Side.PERSON : Side.STAFF, opening.area(), mirror.id()).orElse(null), "line", showing.line(opening, mirror), "mine", mirrors.mine(opening, meeting, mirror).orElse(null), "left", mirrors.left(opening, mirror), "mayAsk", asking.mayAsk(opening),
                "open", mirror.isOpen(LocalDate.now(Period.NORWAY)), "mayType", !opening.own() && wall.allows(opening, "mirror", Action.WRITE), "mayAskAgain", mayAskAgain(opening, mirror), "reflection", reflections.of(opening, mirror).orElse(null),
                "other", opening.own() && meetings.ahead(opening).stream().allMatch(one -> one.id().equals(id)), "contact", opening.own() ? contacts.of(opening).orElse(null) : null);
    }

    private boolean mayAskAgain(Opening opening, Mirror mirror) {
        var now = Instant.now();
        return !opening.own() && wall.allows(opening, "mirror", Action.WRITE) && now.isAfter(mirror.againFrom()) && now.isBefore(mirror.againUntil());
    }

    @PostMapping("/people/{person}/meetings/{meeting}/mirror")
    @OpenPerson("mirror")
    ModelAndView ask(Opening opening, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        asking.ask(opening, meeting);
        return new ModelAndView("redirect:" + meeting.header().href() + "/mirror/codes");
    }
}
