package holdepunkt.improvement.learning;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Shape;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import static holdepunkt.improvement.files.Shape.each;
import static holdepunkt.improvement.files.Shape.fields;
import static holdepunkt.improvement.files.Shape.text;

/** The lessons a group has told come in and go out as one list. */
@Component
class LessonFiles implements FileKind {

    private static final Map<String, Shape> FIELDS = Map.of("theme", text(), "title", text(), "tried", text(), "outcome", text(), "otherwise", text(), "link", text(), "link_words", text());

    private final LearningLog log;
    private final TellingLessons telling;

    LessonFiles(LearningLog log, TellingLessons telling) {
        this.log = log;
        this.telling = telling;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("lessons");
    }

    /** @throws Unreadable when a lesson says nothing, or too much */
    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var problems = new Problems();
        var tree = (Map<?, ?>) fields(Map.of("lessons", each(fields(FIELDS)))).read(problems, YamlFile.root(file.text()));
        problems.refuseAny();
        int number = 0;
        for (var one : (List<?>) tree.get("lessons")) {
            number++;
            try {
                telling.tell(viewer, told((Map<?, ?>) one));
            } catch (BrokenRule broken) {
                throw new Unreadable(List.of(new Problem("lesson " + number, "cannot be kept: " + broken.field())));
            }
        }
    }

    private static Lesson.Told told(Map<?, ?> one) {
        var theme = Theme.of(of(one, "theme")).orElseThrow(() -> new BrokenRule("learning.rule.theme", "theme"));
        return new Lesson.Told(theme, of(one, "title"), of(one, "tried"), of(one, "outcome"), of(one, "otherwise"), of(one, "link"), of(one, "link_words"));
    }

    private static String of(Map<?, ?> one, String field) {
        return one.get(field) == null ? "" : one.get(field).toString();
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var lessons = log.all(viewer);
        return lessons.isEmpty() ? List.of() : List.of(new Written("lessons.yaml", "application/yaml", new Tree().each("lessons", lessons, lesson -> tree(lesson.told())).yaml()));
    }

    private static Tree tree(Lesson.Told told) {
        return new Tree().put("theme", told.theme().code()).put("title", told.title()).put("tried", told.tried()).put("outcome", told.outcome())
                .put("otherwise", told.otherwise()).put("link", told.link()).put("link_words", told.linkWords());
    }
}
