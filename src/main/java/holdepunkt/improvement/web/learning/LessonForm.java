package holdepunkt.improvement.web.learning;

import holdepunkt.improvement.learning.Lesson;
import holdepunkt.improvement.learning.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A lesson as it is told. */
record LessonForm(@NotBlank @Pattern(regexp = "practice|participation|organisation|education|research") String theme, @NotBlank @Size(max = 160) String title,
                  @NotBlank @Size(max = 1500) String tried, @NotBlank @Size(max = 1500) String outcome, @Nullable @Size(max = 1500) String otherwise,
                  @Nullable @Size(max = 300) String link, @Nullable @Size(max = 120) String linkWords, @Nullable Long _version) {

    Lesson.Told told() {
        return new Lesson.Told(Theme.of(theme).orElseThrow(), title, tried, outcome, or(otherwise), or(link), or(linkWords));
    }

    long seen() {
        return _version == null ? 0 : _version;
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
