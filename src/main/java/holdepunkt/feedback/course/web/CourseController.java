package holdepunkt.feedback.course.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.feedback.course.AskingAboutTalks;
import holdepunkt.feedback.course.Course;
import holdepunkt.feedback.course.HerMeetings;
import holdepunkt.feedback.course.TalkForms;
import holdepunkt.feedback.course.Talks;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Her line over time, and asking about one more talk. */
@Controller
class CourseController {

    private final Talks talks;
    private final HerMeetings meetings;
    private final TalkForms forms;
    private final AskingAboutTalks asking;
    private final Headers headers;

    CourseController(Talks talks, HerMeetings meetings, TalkForms forms, AskingAboutTalks asking, Headers headers) {
        this.talks = talks;
        this.meetings = meetings;
        this.forms = forms;
        this.asking = asking;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/talks")
    @OpenPerson("mirror")
    ModelAndView show(Opening opening, Page page) {
        var all = talks.of(opening);
        return page.show("course/course", opening.own() ? "course.title.own" : "course.title", "opening", opening, "header", headers.of(opening), "courses", Stream.concat(Course.of(all).stream(), Course.of(meetings.of(opening)).stream()).toList(),
                "open", all.stream().filter(one -> one.isOpen()).toList(), "choices", forms.choices(opening.area(), page.lang()), "today", LocalDate.now(Texts.NORWAY));
    }

    @PostMapping("/people/{person}/talks")
    @OpenPerson("mirror")
    ModelAndView ask(Opening opening, @Valid TalkForm form) {
        var id = asking.ask(opening, form.on(), form.form());
        return new ModelAndView("redirect:/people/" + opening.person() + "/talks/" + id);
    }
}
