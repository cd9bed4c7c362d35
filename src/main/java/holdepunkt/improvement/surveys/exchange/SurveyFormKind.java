package holdepunkt.improvement.surveys.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Survey;
import holdepunkt.improvement.surveys.SurveyLine;
import holdepunkt.improvement.surveys.Surveys;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A survey that is asked here as it was asked elsewhere. Its answers stay where they were given. */
@Component
class SurveyFormKind implements FileKind {

    private final BeginningSurveys beginning;
    private final MakingQuestions making;
    private final Surveys surveys;

    SurveyFormKind(BeginningSurveys beginning, MakingQuestions making, Surveys surveys) {
        this.beginning = beginning;
        this.making = making;
        this.surveys = surveys;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.containsAll(Set.of("survey", "questions", "groups"));
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var form = SurveyFormReading.read(file.text());
        var home = viewer.works().getFirst();
        var survey = beginning.begin(viewer, new Owners(home.unit(), group == null ? home.unitName() : group), form.about());
        form.questions().forEach(one -> making.ask(viewer, survey, one.scale(), one.words()));
        form.groups().forEach(one -> making.add(viewer, survey, one));
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return surveys.all(viewer).stream().map(SurveyLine::id).map(id -> surveys.of(viewer, id)).filter(survey -> !survey.isTakenIn())
                .map(survey -> new Written("questions-" + survey.id() + ".yaml", "application/yaml", SurveyFormWriting.write(form(survey)))).toList();
    }

    private static SurveyForm form(Survey survey) {
        return new SurveyForm(new About(survey.title(), survey.purpose(), survey.asks(), survey.languages(), survey.opens(), survey.closes()),
                survey.questions().stream().map(one -> new SurveyForm.Asked(one.scale(), one.words())).toList(),
                survey.respondents().stream().map(one -> new Asking(one.name(), one.invited(), one.way(), one.side(), one.users())).toList());
    }
}
