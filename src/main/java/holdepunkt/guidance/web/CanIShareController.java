package holdepunkt.guidance.web;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.guidance.Acts;
import holdepunkt.guidance.SharingAnswers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** «Can I share this?»: three questions and one plain answer. Nothing of what is asked is kept, and nobody is named. */
@Controller
class CanIShareController implements NavEntry {

    private final SharingAnswers answers;
    private final Acts acts;

    CanIShareController(SharingAnswers answers, Acts acts) {
        this.answers = answers;
        this.acts = acts;
    }

    @GetMapping("/can-i-share")
    @OpenMine
    ModelAndView show(Page page, @RequestParam(defaultValue = "") String who, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String yes) {
        boolean asked = SharingAnswers.WHO.contains(who) && SharingAnswers.TO.contains(to) && SharingAnswers.YES.contains(yes);
        var answer = asked ? answers.to(who, to, yes) : null;
        return page.show("guidance/canIShare", "guidance.share.title", "who", who, "to", to, "yes", yes, "answer", answer,
                "act", answer == null ? null : acts.on(answer.act(), LocalDate.now(Period.NORWAY)), "missing", !asked && !(who + to + yes).isEmpty(),
                "choices", Map.of("who", words(page, "who", SharingAnswers.WHO), "to", words(page, "to", SharingAnswers.TO), "yes", words(page, "yes", SharingAnswers.YES)));
    }

    private static Map<String, String> words(Page page, String question, List<String> choices) {
        var words = new LinkedHashMap<String, String>();
        choices.forEach(choice -> words.put(choice, page.t("guidance.share." + question + "." + choice)));
        return words;
    }

    @Override
    public int order() {
        return 710;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.isPerson() ? Optional.empty() : Optional.of(new Entry("/can-i-share", "guidance.share.title"));
    }
}
