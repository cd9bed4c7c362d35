package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.surveys.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of a survey: made of its codes, or taken in as it stood. Called inside the gate. */
@Component
public class CodeTables {

    private final JdbcClient sql;
    private final Codings codings;

    CodeTables(JdbcClient sql, Codings codings) {
        this.sql = sql;
        this.codings = codings;
    }

    public CodeTable of(Viewer viewer, Survey survey) {
        return survey.isTakenIn() ? takenIn(viewer, survey.id()) : CodeTable.of(codings.of(viewer, survey.id()));
    }

    private CodeTable takenIn(Viewer viewer, UUID survey) {
        var lines = new TreeMap<Integer, Map<Belongs, List<CodeTable.Entry>>>();
        sql.sql("select line, belongs, words from improvement.survey_cell where area_id = ? and survey_id = ? order by number").params(viewer.area().value(), survey)
                .query(row -> {
                    lines.computeIfAbsent(row.getInt("line"), line -> new TreeMap<>()).computeIfAbsent(Belongs.of(row.getString("belongs")).orElseThrow(), column -> new ArrayList<>())
                            .add(new CodeTable.Entry(row.getString("words"), null));
                });
        return new CodeTable(lines.entrySet().stream().map(line -> new CodeTable.Line(line.getKey(), null, line.getValue())).toList(), 0);
    }

    /** A cell that was filled elsewhere. */
    public void fill(Viewer viewer, UUID survey, int line, Belongs column, String words) {
        sql.sql("insert into improvement.survey_cell (area_id, survey_id, line, belongs, words, taken_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, line, column.code(), words, viewer.account().value()).update();
    }
}
