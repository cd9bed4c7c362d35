package holdepunkt.intake.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.NavEntry;
import holdepunkt.core.web.Page;
import holdepunkt.intake.terms.AgreeingTerms;
import holdepunkt.intake.terms.Post;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the area has agreed about questions: which office answers, within how many days, and whom someone gets who asks for herself. */
@Controller
class TermsController implements NavEntry {

    private final AgreeingTerms agreeing;

    TermsController(AgreeingTerms agreeing) {
        this.agreeing = agreeing;
    }

    record Form(@NotNull UUID office, @NotNull Integer answerDays, @NotNull Integer questionDays, @NotBlank String contact, @Nullable String deputy,
                @NotBlank @Size(max = 120) String hours) {}

    @GetMapping("/terms")
    @OpenMine(roles = "leader")
    ModelAndView show(Viewer viewer, Page page) {
        var offices = new LinkedHashMap<String, String>();
        viewer.works().stream().filter(work -> agreeing.mayAgree(viewer, work.unit())).forEach(work -> offices.put(work.unit().toString(), work.unitName()));
        var posts = new LinkedHashMap<String, String>();
        agreeing.posts(viewer.area()).forEach(post -> posts.put(post.toString(), post.name() + ", " + post.unitName()));
        return page.show("intake/terms", "intake.terms.title", "agreed", agreeing.all(viewer.area()), "version", agreeing.count(viewer.area()), "offices", offices, "posts", posts);
    }

    @PostMapping("/terms")
    @OpenMine(roles = "leader")
    ModelAndView agree(Viewer viewer, @Valid Form form, @RequestParam("_version") long seen) {
        var office = new UnitId(form.office());
        if (!agreeing.mayAgree(viewer, office)) {
            throw new NotOpen();
        }
        var posts = new LinkedHashMap<String, Post>();
        agreeing.posts(viewer.area()).forEach(post -> posts.put(post.toString(), post));
        var deputy = form.deputy() == null || form.deputy().isBlank() ? null : chosen(posts, form.deputy(), "deputy");
        agreeing.agree(viewer, office, form.answerDays(), form.questionDays(), chosen(posts, form.contact(), "contact"), deputy, form.hours().strip(), seen);
        return new ModelAndView("redirect:/terms");
    }

    private static Post chosen(Map<String, Post> posts, String typed, String field) {
        var post = posts.get(typed);
        if (post == null) {
            throw new BrokenRule("core.error.unreadable", field);
        }
        return post;
    }

    @Override
    public int order() {
        return 715;
    }

    @Override
    public Optional<Entry> forViewer(Viewer viewer) {
        return viewer.worksAs("leader") ? Optional.of(new Entry("/terms", "intake.terms.title")) : Optional.empty();
    }
}
