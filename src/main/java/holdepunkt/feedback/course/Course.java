package holdepunkt.feedback.course;

import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Her answers to one version of a form, over time. Nothing is added to what she answered: no line of others, no next point. */
public record Course(Form form, List<Talk> talks) {

    /** One for each form that was answered by, the one asked by first before. */
    public static List<Course> of(List<Talk> talks) {
        Map<String, Course> courses = new LinkedHashMap<>();
        talks.stream().filter(talk -> talk.answers() != null)
                .forEach(talk -> courses.computeIfAbsent(talk.form().url() + "|" + talk.form().version(), key -> new Course(talk.form(), new ArrayList<>())).talks().add(talk));
        return List.copyOf(courses.values());
    }

    /** The questions with points to draw, where she has answered any. */
    public List<Item> drawn() {
        return form.questions().stream().filter(item -> !item.points().isEmpty() && !curve(item).points().isEmpty()).toList();
    }

    public Curve curve(Item item) {
        return Curve.of(talks.stream().map(talk -> Objects.requireNonNull(talk.answers()).points(item.link())).toList(), item.points().getFirst(), item.points().getLast());
    }
}
