package holdepunkt.intake.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NationalId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.PersonText;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OneEffect;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.intake.AskingForMeetings;
import holdepunkt.intake.CriteriaVersions;
import holdepunkt.intake.MyQuestions;
import holdepunkt.intake.Question;
import holdepunkt.intake.SaidYes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ask for a meeting. The first question is whether she has been asked. */
@Controller
class AskController implements NavEntry {

    private final AskingForMeetings asking;
    private final CriteriaVersions versions;
    private final MyQuestions mine;
    private final FormTimes times;

    AskController(AskingForMeetings asking, CriteriaVersions versions, MyQuestions mine, FormTimes times) {
        this.asking = asking;
        this.versions = versions;
        this.mine = mine;
        this.times = times;
    }

    @GetMapping("/ask")
    @OpenMine
    ModelAndView first(Viewer viewer, Page page) {
        mayAsk(viewer);
        return page.show("intake/ask", "intake.ask.title");
    }

    @GetMapping("/ask/with-yes")
    @OpenMine
    ModelAndView withYes(Viewer viewer, Page page) {
        mayAsk(viewer);
        var criteria = versions.live(viewer.area());
        var unit = Askers.works(viewer).getFirst().unit();
        return page.show("intake/askWithYes", "intake.ask.title", "criteria", criteria.in(page.lang()), "version", criteria.id().toString(), "units", Askers.units(viewer),
                "deputies", deputies(viewer), "firstDeputy", asking.colleagues(viewer, unit).stream().map(one -> one.account().toString()).findFirst().orElse(""),
                "sameDay", asking.mayAskForTheSameDay(viewer), "shown", times.shown());
    }

    @PostMapping("/ask/with-yes")
    @OpenMine
    ModelAndView ask(Viewer viewer, Page page, HttpServletRequest request, @Valid AskForm form) {
        mayAsk(viewer);
        var unit = Askers.unit(viewer, form.unit());
        var id = asking.ask(viewer, question(form, unit, page.lang()), once(request));
        times.sent(viewer.area(), "ask", asking.route(viewer.area(), unit), form.shown());
        return new ModelAndView("redirect:/ask/receipts/" + id);
    }

    /** The same words for everyone who was asked about: nothing of it is looked up by whom. */
    @GetMapping("/ask/receipts/{receipt}")
    @OpenMine
    ModelAndView receipt(Viewer viewer, Page page, @PathVariable UUID receipt) {
        return page.show("intake/receipt", "intake.receipt.title", "answerBy", mine.find(viewer, receipt).answerBy());
    }

    private static void mayAsk(Viewer viewer) {
        if (!Askers.canAsk(viewer)) {
            throw new NotOpen();
        }
    }

    private Map<String, String> deputies(Viewer viewer) {
        var all = new LinkedHashMap<String, String>();
        Askers.works(viewer).forEach(work -> asking.colleagues(viewer, work.unit()).forEach(one -> all.putIfAbsent(one.account().toString(), one.name())));
        return all;
    }

    private static Question question(AskForm form, UnitId unit, String language) {
        @Nullable UUID deputy = Ids.read(form.deputy(), "deputy");
        @Nullable UUID criteria = Ids.read(form.criteria(), "ticks");
        return new Question(PersonText.of(form.name()), number(form), new SaidYes(form.yesOn(), form.yesTo(), form.yesHow()), PersonText.of(form.whyOrNothing()),
                Ids.all(form.ticks(), "ticks"), criteria == null ? new UUID(0, 0) : criteria, "true".equals(form.sameDay()), unit,
                deputy == null ? null : new AccountId(deputy), language);
    }

    private static @Nullable NationalId number(AskForm form) {
        if (form.number() == null || form.number().isBlank()) {
            return null;
        }
        return NationalId.read(form.number()).orElseThrow(() -> new BrokenRule("intake.rule.number", "number"));
    }

    private static String once(HttpServletRequest request) {
        var field = request.getParameter(OneEffect.FIELD);
        return field == null ? String.valueOf(request.getHeader("Idempotency-Key")) : field;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return Askers.canAsk(viewer) ? Optional.of(new Entry("/ask", "intake.ask.title")) : Optional.empty();
    }
}
