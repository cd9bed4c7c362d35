package holdepunkt.signals.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.HerWords;
import holdepunkt.signals.AgendaMeetings;
import holdepunkt.signals.OpenSignal;
import holdepunkt.signals.SignalStories;
import holdepunkt.signals.SignalStory;
import holdepunkt.signals.SignalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What should be taken up for one person, and one of them with the two ways it can end. */
@Controller
class SignalsController {

    private final SignalStories stories;
    private final Headers headers;
    private final Wall wall;
    private final HerWords herWords;
    private final ObjectProvider<SignalWords> words;
    private final ObjectProvider<AgendaMeetings> meetings;

    SignalsController(SignalStories stories, Headers headers, Wall wall, HerWords herWords, ObjectProvider<SignalWords> words, ObjectProvider<AgendaMeetings> meetings) {
        this.stories = stories;
        this.headers = headers;
        this.wall = wall;
        this.herWords = herWords;
        this.words = words;
        this.meetings = meetings;
    }

    @GetMapping("/people/{person}/signals")
    @OpenPerson("signal")
    ModelAndView all(Opening opening, Page page) {
        var all = stories.of(opening);
        return page.show("signals/signals", "signals.heading", "opening", opening, "header", headers.of(opening), "stories", all,
                "words", words(opening, all), "mayDecide", wall.allows(opening, "signal", Action.DECIDE));
    }

    @GetMapping("/people/{person}/signals/{signal}")
    @OpenPerson("signal")
    ModelAndView one(Opening opening, Page page, @PathVariable("signal") UUID signal) {
        var story = stories.find(opening, signal);
        boolean hers = story.signal().concerns() != null && story.signal().concerns().equals(opening.viewer().account());
        return page.show("signals/signal", "signals.heading", "opening", opening, "header", headers.of(opening), "story", story,
                "words", words(opening, List.of(story)), "mayDecide", !hers && story.isOpen() && wall.allows(opening, "signal", Action.DECIDE),
                "concernsViewer", hers, "meetings", meetings.orderedStream().flatMap(one -> one.ahead(opening).stream()).toList(),
                "said", herWords.beside(opening, story.asked().stream().map(SignalStory.Asked::answerId).filter(Objects::nonNull).toList()));
    }

    private Map<UUID, PersonText> words(Opening opening, List<SignalStory> shown) {
        var about = new HashMap<UUID, PersonText>();
        List<OpenSignal> signals = shown.stream().map(SignalStory::signal).toList();
        words.orderedStream().forEach(module -> about.putAll(module.about(opening, signals)));
        return about;
    }
}
