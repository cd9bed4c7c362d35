package holdepunkt.improvement.surveys;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.surveys.reckoning.Marks;
import holdepunkt.improvement.surveys.reckoning.Telling;
import holdepunkt.insight.release.PublishingFigures;
import holdepunkt.insight.release.TakingFigures;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a closed survey tells, taken along as a file: published once, the same to everybody, and written down who took it. Called inside the gate. */
@Component
public class TakingSurveyFigures {

    private final Surveys surveys;
    private final SurveyResults results;
    private final PublishingFigures publishing;
    private final TakingFigures taking;

    TakingSurveyFigures(Surveys surveys, SurveyResults results, PublishingFigures publishing, TakingFigures taking) {
        this.surveys = surveys;
        this.results = results;
        this.publishing = publishing;
        this.taking = taking;
    }

    /** @return the number of the taking, which the file is fetched by */
    public UUID take(Viewer viewer, UUID id) {
        var survey = surveys.of(viewer, id);
        var told = figures(survey, results.of(viewer, survey), results.k(viewer));
        return taking.take(viewer, publishing.once(viewer, "survey." + id, survey.closes().plusDays(1), suppression -> told).id());
    }

    /** @throws holdepunkt.core.NotOpen for anyone but whoever took it */
    public byte[] file(Viewer viewer, UUID taken) {
        return taking.file(viewer, taken);
    }

    /** Questions and groups by their place, as on the page; a colon where nothing is told. */
    static Map<String, String> figures(Survey survey, Map<UUID, Telling> told, int k) {
        var figures = new LinkedHashMap<String, String>();
        for (int g = 0; g < survey.respondents().size(); g++) {
            var group = survey.respondents().get(g);
            boolean few = group.answered() > 0 && group.answered() < k;
            figures.put("g" + (g + 1) + ".invited", group.invited() == null ? ":" : group.invited().toString());
            figures.put("g" + (g + 1) + ".answered", few ? ":" : Integer.toString(group.answered()));
        }
        for (int q = 0; q < survey.scales().size(); q++) {
            var telling = told.get(survey.scales().get(q).id());
            for (int g = 0; g < survey.respondents().size(); g++) {
                var group = survey.respondents().get(g).id();
                put(figures, "q" + (q + 1) + ".g" + (g + 1), telling.groups().stream().filter(one -> one.group().equals(group)).findFirst().map(Telling.Answered::marks).orElse(null));
            }
            put(figures, "q" + (q + 1) + ".small", telling.small().orElse(null));
        }
        return figures;
    }

    private static void put(Map<String, String> figures, String key, @Nullable Marks marks) {
        for (int mark = 1; mark <= 5; mark++) {
            figures.put(key + "." + mark, marks == null ? ":" : marks.counts().get(mark - 1).toString());
        }
    }
}
