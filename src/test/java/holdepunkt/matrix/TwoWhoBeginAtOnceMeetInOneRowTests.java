package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is put in or changed in one statement, by the row's id, has no second rule against doubles: PostgreSQL looks at that one apart, and two who begin
 * in the same moment would be answered by an error.
 */
@Staged
class TwoWhoBeginAtOnceMeetInOneRowTests {

    private static final Pattern PUT_OR_CHANGED = Pattern.compile("insert into ([a-z_.]+)[^\"]*?on conflict \\(area_id, id\\)\\s+do update", Pattern.DOTALL);

    @Autowired
    Stage stage;

    @Test
    void noSecondRuleStandsBesideTheirId() throws IOException, SQLException {
        var wrong = new TreeSet<String>();
        var tables = tables();
        try (var superuser = stage.superuser();
                var rules = superuser.prepareStatement("select indexrelid::regclass::text from pg_index where indrelid = ?::regclass and indisunique and not indisprimary")) {
            for (var table : tables) {
                rules.setString(1, table);
                var found = rules.executeQuery();
                while (found.next()) {
                    wrong.add(table + " has " + found.getString(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
        Guards.report("put-or-changed", tables.size(), wrong.size(), 2, 0);
    }

    private static TreeSet<String> tables() throws IOException {
        var tables = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var found = PUT_OR_CHANGED.matcher(Files.readString(file));
                while (found.find()) {
                    tables.add(found.group(1));
                }
            }
        }
        return tables;
    }
}
