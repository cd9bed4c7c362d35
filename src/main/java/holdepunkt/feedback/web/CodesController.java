package holdepunkt.feedback.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.paper.QrSquare;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.AskingHowItWas;
import holdepunkt.feedback.Beside;
import holdepunkt.feedback.Besides;
import holdepunkt.feedback.MirrorCodes;
import holdepunkt.feedback.MirrorCodes.Kind;
import holdepunkt.feedback.MirrorForms;
import holdepunkt.feedback.Mirrors;
import holdepunkt.meetings.Meetings;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The code for the screen, the one for her hand, and the form on paper. */
@Controller
class CodesController {

    private static final String CODES = "/people/{person}/meetings/{meeting}/mirror/codes";

    private final Meetings meetings;
    private final Mirrors mirrors;
    private final MirrorCodes codes;
    private final MirrorForms forms;
    private final Besides besides;
    private final AskingHowItWas asking;
    private final String set;

    CodesController(Meetings meetings, Mirrors mirrors, MirrorCodes codes, MirrorForms forms, Besides besides, AskingHowItWas asking, @Value("${holdepunkt.address:}") String set) {
        this.meetings = meetings;
        this.mirrors = mirrors;
        this.codes = codes;
        this.forms = forms;
        this.besides = besides;
        this.asking = asking;
        this.set = set;
    }

    record CodeForm(@Nullable String kind) {}

    /** For the shared screen: hers is not on it. */
    @GetMapping(CODES)
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView screen(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        var code = codes.newest(opening, mirror, Kind.ROOM);
        return page.show("feedback/codes", "mirror.title", "meeting", meeting, "code", code.orElse(null), "square", square(code), "site", site(),
                "mayAsk", asking.mayAsk(opening));
    }

    @PostMapping(CODES)
    @OpenPerson("mirror")
    ModelAndView again(Opening opening, @PathVariable("meeting") UUID id, CodeForm form) {
        var meeting = meetings.find(opening, id);
        var hers = "hers".equals(form.kind());
        asking.newCode(opening, mirrors.find(opening, meeting), hers ? Kind.HERS : Kind.ROOM);
        return new ModelAndView("redirect:" + meeting.header().href() + (hers ? "/mirror/hers" : "/mirror/codes"));
    }

    /** The slip that is put in her hand. */
    @GetMapping("/people/{person}/meetings/{meeting}/mirror/hers")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView hers(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var code = codes.newest(opening, mirrors.find(opening, meeting), Kind.HERS);
        return page.show("feedback/hers", "mirror.title", "meeting", meeting, "code", code.orElse(null), "square", square(code), "site", site(),
                "mayAsk", asking.mayAsk(opening), "own", opening.own());
    }

    /** The same questions to be filled in by hand. */
    @GetMapping("/people/{person}/meetings/{meeting}/mirror/paper")
    @OpenPerson(value = "mirror", action = Action.WRITE)
    ModelAndView paper(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        var mirror = mirrors.find(opening, meeting);
        return page.show("feedback/paper", "mirror.title", "meeting", meeting, "form", forms.of(mirror.form(), mirror.version()), "until", mirror.until(), "site", site(),
                "beside", besides.of(opening.area(), mirror.id()).filter(Beside::open).orElse(null),
                "room", codes.newest(opening, mirror, Kind.ROOM).orElse(null), "hers", codes.newest(opening, mirror, Kind.HERS).orElse(null));
    }

    /** As one says it aloud. */
    private String site() {
        return address().replaceFirst("^https?://", "");
    }

    private String address() {
        return (set.isEmpty() ? ServletUriComponentsBuilder.fromCurrentContextPath() : ServletUriComponentsBuilder.fromUriString(set)).path("/m").build().toUriString();
    }

    private @Nullable QrSquare square(Optional<String> code) {
        return code.map(digits -> QrSquare.of(address() + "/" + digits)).orElse(null);
    }
}
