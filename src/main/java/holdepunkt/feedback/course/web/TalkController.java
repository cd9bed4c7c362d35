package holdepunkt.feedback.course.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.feedback.course.AnsweringAboutTalks;
import holdepunkt.feedback.course.Talks;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.fhir.Answered;
import holdepunkt.feedback.forms.fhir.ReadingAnswers;
import holdepunkt.feedback.forms.fhir.Refused;
import holdepunkt.feedback.forms.fhir.WritingAnswers;
import holdepunkt.feedback.forms.web.FormErrors;
import holdepunkt.people.page.Headers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying how one talk was, or that one would rather not. */
@Controller
class TalkController {

    private final Talks talks;
    private final AnsweringAboutTalks answering;
    private final Headers headers;

    TalkController(Talks talks, AnsweringAboutTalks answering, Headers headers) {
        this.talks = talks;
        this.answering = answering;
        this.headers = headers;
    }

    @GetMapping("/people/{person}/talks/{talk}")
    @OpenPerson("mirror")
    ModelAndView show(Opening opening, Page page, @PathVariable UUID talk) {
        return page.show("course/talk", "course.talk.title", "opening", opening, "header", headers.of(opening), "talk", talks.one(opening, talk));
    }

    /** What was answered as a FHIR R4 QuestionnaireResponse, to carry elsewhere; nobody is named in it. */
    @GetMapping("/people/{person}/talks/{talk}/answers.json")
    @OpenPerson("mirror")
    ModelAndView carried(Opening opening, @PathVariable UUID talk) {
        var one = talks.one(opening, talk);
        var said = one.answers() == null ? new Answered(Answers.NONE, "in-progress", Map.of(), Map.of()) : new Answered(one.answers(), "completed", Map.of(), Map.of());
        return new ModelAndView(new Download(WritingAnswers.write(one.form(), said).getBytes(StandardCharsets.UTF_8), "application/fhir+json", "answers.json"));
    }

    @PostMapping("/people/{person}/talks/{talk}/answers")
    @OpenPerson("mirror_answer")
    ModelAndView answer(Opening opening, @PathVariable UUID talk, @RequestParam MultiValueMap<String, String> typed) throws BindException {
        var asked = talks.one(opening, talk);
        answering.answer(opening, asked, FormErrors.answers(asked.form(), typed));
        return course(opening);
    }

    record CarriedForm(@NotBlank @Size(max = 60_000) String json) {}

    /** What was answered elsewhere, as a FHIR R4 QuestionnaireResponse to this very form; whatever does not fit is said, and nothing of it is kept. */
    @PostMapping("/people/{person}/talks/{talk}/brought")
    @OpenPerson("mirror_answer")
    ModelAndView bring(Opening opening, @PathVariable UUID talk, @Valid CarriedForm form) throws BindException {
        var asked = talks.one(opening, talk);
        try {
            answering.answer(opening, asked, ReadingAnswers.finished(asked.form(), form.json()));
        } catch (Refused refused) {
            throw FormErrors.of(refused.refusals());
        }
        return course(opening);
    }

    @PostMapping("/people/{person}/talks/{talk}/refusals")
    @OpenPerson("mirror_answer")
    ModelAndView refuse(Opening opening, @PathVariable UUID talk) {
        answering.sayNo(opening, talks.one(opening, talk));
        return course(opening);
    }

    private static ModelAndView course(Opening opening) {
        return new ModelAndView("redirect:/people/" + opening.person() + "/talks");
    }
}
