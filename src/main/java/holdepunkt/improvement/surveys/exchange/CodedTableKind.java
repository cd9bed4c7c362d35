package holdepunkt.improvement.surveys.exchange;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.surveys.AskingEverybody;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Respondents;
import holdepunkt.improvement.surveys.Survey;
import holdepunkt.improvement.surveys.SurveyLine;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.coding.CodeTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A survey that was asked and sorted elsewhere. How many were invited it does not say, and so it is read as one that few answered. */
@Component
class CodedTableKind implements FileKind {

    private final BeginningSurveys beginning;
    private final MakingQuestions making;
    private final AskingEverybody asking;
    private final CodeTables tables;
    private final Surveys surveys;

    CodedTableKind(BeginningSurveys beginning, MakingQuestions making, AskingEverybody asking, CodeTables tables, Surveys surveys) {
        this.beginning = beginning;
        this.making = making;
        this.asking = asking;
        this.tables = tables;
        this.surveys = surveys;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.containsAll(Set.of("caption", "rows", "respondent_groups"));
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var table = CodedTableReading.read(file.text());
        var home = viewer.works().getFirst();
        var today = LocalDate.now(Period.NORWAY);
        var survey = beginning.begin(viewer, new Owners(home.unit(), group == null ? home.unitName() : group),
                new About(table.beside().caption(), "", String.join(", ", table.groups()), List.of("nb"), today, today), table.beside().kept());
        table.groups().forEach(name -> making.add(viewer, survey, new Asking(name, null, Way.NONE, table.side(name), name.toLowerCase(Locale.ROOT).startsWith("bruker"))));
        table.rows().forEach(row -> row.cells().forEach((column, cell) -> cell.forEach(words -> tables.fill(viewer, survey, row.number(), column, words))));
        asking.end(viewer, survey);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return surveys.all(viewer).stream().map(SurveyLine::id).map(id -> surveys.of(viewer, id)).filter(Survey::isTakenIn)
                .map(survey -> new Written("survey-" + survey.id() + ".yaml", "application/yaml", CodedTableWriting.write(table(viewer, survey)))).toList();
    }

    private CodedTable table(Viewer viewer, Survey survey) {
        var beside = TakenIn.of(Objects.requireNonNull(survey.source()));
        var rows = tables.of(viewer, survey).lines().stream().map(line -> new CodedTable.Row(line.number(), line.cells().entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey(), cell -> cell.getValue().stream().map(entry -> entry.words()).toList())))).toList();
        return new CodedTable(beside, survey.respondents().stream().map(Respondents::name).toList(), rows);
    }
}
