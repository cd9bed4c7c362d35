package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how texts are sorted. The database shows nobody the other's codes before both are done. Called inside the gate. */
@Component
public class Codings {

    private final JdbcClient sql;

    Codings(JdbcClient sql) {
        this.sql = sql;
    }

    public Coding of(Viewer viewer, UUID survey) {
        var coders = coders(viewer, survey);
        return new Coding(coders, themes(viewer, survey), quotations(viewer, survey, coders.stream().map(Coder::account).collect(Collectors.toSet())));
    }

    /** For those who sort, when no more come. */
    public List<OpenText> texts(Viewer viewer, UUID survey) {
        return sql.sql("""
                select t.id, t.question_id, t.group_id, t.words,
                       (select count(*) from improvement.survey_quotation q where q.area_id = t.area_id and q.text_id = t.id
                           and not exists (select from improvement.survey_removal r where r.area_id = q.area_id and r.survey_id = q.survey_id and r.part_id = q.id)) as marked
                  from improvement.survey_text t where t.area_id = ? and t.survey_id = ? order by t.id""").params(viewer.area().value(), survey)
                .query((row, number) -> new OpenText(id(row, "id"), id(row, "question_id"), id(row, "group_id"), row.getString("words"), row.getInt("marked"))).list();
    }

    private List<Coder> coders(Viewer viewer, UUID survey) {
        return sql.sql("""
                select c.account_id, a.name, exists (select from improvement.survey_coder_done d where d.area_id = c.area_id and d.survey_id = c.survey_id and d.account_id = c.account_id) as done
                  from improvement.survey_coder c join access.account a on a.area_id = c.area_id and a.id = c.account_id
                 where c.area_id = ? and c.survey_id = ? and improvement.has_a_place(c.survey_id, c.account_id) order by c.place""")
                .params(viewer.area().value(), survey).query((row, number) -> new Coder(id(row, "account_id"), row.getString("name"), row.getBoolean("done"))).list();
    }

    private List<Theme> themes(Viewer viewer, UUID survey) {
        return sql.sql("select id, label from improvement.survey_theme where area_id = ? and survey_id = ? order by number").params(viewer.area().value(), survey)
                .query((row, number) -> new Theme(id(row, "id"), row.getString("label"))).list();
    }

    private List<Sorted> quotations(Viewer viewer, UUID survey, Set<UUID> coders) {
        var codes = codes(viewer, survey, coders);
        var settled = settled(viewer, survey);
        return sql.sql("""
                select q.id, q.question_id, q.group_id, q.words from improvement.survey_quotation q where q.area_id = ? and q.survey_id = ?
                   and not exists (select from improvement.survey_removal r where r.area_id = q.area_id and r.survey_id = q.survey_id and r.part_id = q.id) order by q.number""")
                .params(viewer.area().value(), survey).query((row, number) -> new Sorted(id(row, "id"), id(row, "question_id"), id(row, "group_id"), row.getString("words"),
                        codes.getOrDefault(id(row, "id"), Map.of()), settled.get(id(row, "id")))).list();
    }

    private Map<UUID, Map<UUID, Code>> codes(Viewer viewer, UUID survey, Set<UUID> coders) {
        var codes = new HashMap<UUID, Map<UUID, Code>>();
        sql.sql("""
                select distinct on (c.quotation_id, c.coded_by) c.quotation_id, c.coded_by, c.belongs, c.theme_id from improvement.survey_code c
                 where c.area_id = ? and c.survey_id = ? order by c.quotation_id, c.coded_by, c.number desc""").params(viewer.area().value(), survey)
                .query(row -> {
                    codes.computeIfAbsent(id(row, "quotation_id"), one -> new LinkedHashMap<>()).put(id(row, "coded_by"), code(row));
                });
        codes.values().forEach(each -> each.keySet().retainAll(coders));
        return codes;
    }

    private Map<UUID, Sorted.Settled> settled(Viewer viewer, UUID survey) {
        var settled = new HashMap<UUID, Sorted.Settled>();
        sql.sql("""
                select distinct on (s.quotation_id) s.quotation_id, s.belongs, s.theme_id, s.because, a.name
                  from improvement.survey_settlement s join access.account a on a.area_id = s.area_id and a.id = s.settled_by
                 where s.area_id = ? and s.survey_id = ? order by s.quotation_id, s.number desc""").params(viewer.area().value(), survey)
                .query(row -> {
                    settled.put(id(row, "quotation_id"), new Sorted.Settled(code(row), row.getString("because"), row.getString("name")));
                });
        return settled;
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(Belongs.of(row.getString("belongs")).orElseThrow(), id(row, "theme_id"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
