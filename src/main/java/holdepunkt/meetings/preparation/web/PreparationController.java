package holdepunkt.meetings.preparation.web;

import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.preparation.LetterWishes;
import holdepunkt.meetings.preparation.Preparing;
import holdepunkt.meetings.preparation.Topic;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Before the meeting: what I want. First she writes, then she chooses what the others may read. */
@Controller
class PreparationController {

    private static final int LONGEST = 2000;

    private final Meetings meetings;
    private final Preparing preparing;
    private final LetterWishes wishes;

    PreparationController(Meetings meetings, Preparing preparing, LetterWishes wishes) {
        this.meetings = meetings;
        this.preparing = preparing;
        this.wishes = wishes;
    }

    @GetMapping("/people/{person}/meetings/{meeting}/preparation")
    @OpenPerson("preparation")
    ModelAndView show(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        return page.show("preparation/write", "preparation.title", "opening", opening, "meeting", meeting, "preparation", preparing.open(opening, meeting),
                "wish", wishes.chosen(opening, id).orElse(""));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/preparation")
    @OpenPerson("preparation")
    ModelAndView write(Opening opening, @PathVariable("meeting") UUID id, @RequestParam Map<String, String> typed) {
        var meeting = meetings.find(opening, id);
        preparing.write(opening, meeting, texts(typed), seen(typed.getOrDefault("_version", "")));
        if (LetterWishes.WAYS.contains(typed.getOrDefault("letter", ""))) {
            wishes.choose(opening, id, typed.get("letter"));
        }
        return new ModelAndView("redirect:" + meeting.header().href() + "/preparation/release");
    }

    @GetMapping("/people/{person}/meetings/{meeting}/preparation/release")
    @OpenPerson("preparation")
    ModelAndView choose(Opening opening, Page page, @PathVariable("meeting") UUID id) {
        var meeting = meetings.find(opening, id);
        return page.show("preparation/release", "preparation.title", "opening", opening, "meeting", meeting, "preparation", preparing.open(opening, meeting));
    }

    @PostMapping("/people/{person}/meetings/{meeting}/preparation/release")
    @OpenPerson(value = "preparation", action = Action.DECIDE)
    ModelAndView release(Opening opening, @PathVariable("meeting") UUID id, @RequestParam(name = "shown", required = false) @Nullable List<UUID> shown) {
        var meeting = meetings.find(opening, id);
        preparing.release(opening, meeting, shown == null ? List.of() : shown);
        return new ModelAndView("redirect:" + meeting.header().href());
    }

    private static Map<Topic, String> texts(Map<String, String> typed) {
        var texts = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var text = typed.getOrDefault(topic.code(), "");
            if (text.length() > LONGEST) {
                throw new BrokenRule("core.error.tooLong", topic.code(), LONGEST);
            }
            texts.put(topic, text);
        }
        return texts;
    }

    private static long seen(String version) {
        if (!version.matches("\\d{1,18}")) {
            throw BrokenRule.of("core.error.formNumber");
        }
        return Long.parseLong(version);
    }
}
