package holdepunkt.insight;

import holdepunkt.core.Viewer;
import holdepunkt.feedback.across.Across;
import holdepunkt.feedback.across.AcrossQuestion;
import holdepunkt.feedback.across.MirrorsAcross;
import holdepunkt.insight.release.Release;
import holdepunkt.insight.release.PublishingFigures;
import holdepunkt.insight.release.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes how meetings were, each question by itself: once a quarter, and only when at least k persons more are behind it. */
@Component
public class PublishingMirrors {

    private final MirrorsAcross mirrors;
    private final PublishingFigures publishing;
    private final SmallNumbers small;

    PublishingMirrors(MirrorsAcross mirrors, PublishingFigures publishing, SmallNumbers small) {
        this.mirrors = mirrors;
        this.publishing = publishing;
        this.small = small;
    }

    /** @param before the first day of a quarter */
    public MirrorFigures of(Viewer viewer, LocalDate before) {
        var across = mirrors.of(viewer.area(), before, small.of(viewer.area()).k());
        var persons = publishing.growing(viewer, "mirror", before, () -> views(across), Map.of());
        return new MirrorFigures(persons.orElse(null), across.questions().stream().map(one -> new MirrorFigures.Question(one, question(viewer, before, one))).toList());
    }

    private @Nullable Release question(Viewer viewer, LocalDate before, AcrossQuestion one) {
        var figures = one.figures();
        return publishing.growing(viewer, "mirror:" + one.code(), before, () -> new Step(figures.isEmpty() ? 0 : one.persons(), Map.of()), figures).orElse(null);
    }

    private static Step views(Across across) {
        return new Step(across.persons(), Map.of("views", List.of(across.withoutHer(), across.persons() - across.withoutHer())));
    }
}
