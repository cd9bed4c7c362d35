package holdepunkt.improvement.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Why a survey is not held against what is counted: it shares no persons with it. Its groups are words and a number somebody wrote, its marks are told of by
 * no event, and nothing in the database leads from an answer to a person or to anything that happened. So no sum of the one must be a sum of the other.
 */
@Staged
class NoSurveyKnowsWhoIsCountedTests {

    @Autowired
    Stage stage;

    @Test
    void fromASurveyThereIsNoWayToAPersonAndNoneBack() throws SQLException {
        assertThat(read("select count(*)::text from pg_tables where schemaname = 'improvement' and tablename like 'survey%'").getFirst()).as("tables of surveys").isEqualTo("23");
        assertThat(read("""
                select distinct case when r.relnamespace = t.relnamespace then '' else r.relnamespace::regnamespace || '.' || r.relname end from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
                 where c.contype = 'f' and t.relnamespace = 'improvement'::regnamespace and t.relname like 'survey%' and r.relname not like 'survey%'"""))
                .as("where it is, who made it, and the groups' own room").containsExactlyInAnyOrder("", "directory.area", "directory.unit", "access.account");
        assertThat(read("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = 'improvement' and table_name like 'survey%'
                   and (column_name like '%person%' or column_name like '%subject%' or column_name like '%meeting%')""")).isEmpty();
        assertThat(read("""
                select distinct t.relname from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
                 where c.contype = 'f' and r.relnamespace = 'improvement'::regnamespace and r.relname like 'survey%' and t.relnamespace = 'insight'::regnamespace""")).isEmpty();
    }

    /** Who made a survey, and who sorts what was written, is an account; who answered is not even that. */
    @Test
    void whatAnswersAddUpToNamesNobody() throws SQLException {
        assertThat(read("""
                select distinct a.attname from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = any (c.conkey)
                 where c.contype = 'f' and c.confrelid = 'access.account'::regclass and t.relnamespace = 'improvement'::regnamespace and t.relname like 'survey%'
                   and a.attname <> 'area_id'""")).isNotEmpty().allMatch(column -> column.endsWith("_by") || column.equals("account_id"));
        assertThat(read("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = 'improvement'
                   and table_name in ('survey_group_count', 'survey_tally', 'survey_text') and column_name not in ('area_id', 'id', 'survey_id', 'group_id', 'question_id')"""))
                .containsExactlyInAnyOrder("survey_group_count.answered", "survey_tally.marks", "survey_text.words");
    }

    private List<String> read(String query) throws SQLException {
        try (var superuser = stage.superuser(); var rows = superuser.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
