package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AreaId;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Her file, taken in elsewhere and taken out there again, is the same bytes: in another area, under other keys, among others. */
@Staged
class SheMovesWithAllOfItTests {

    @Autowired
    Stage stage;

    @Autowired
    TakingOutByCommand takingOut;

    @Autowired
    TakingIn takingIn;

    private final AreaId elsewhere = AreaId.random();

    @BeforeEach
    void anotherArea() throws SQLException {
        superuser("insert into directory.area (area_id, name) values ('" + elsewhere + "', 'Nabodalen')");
    }

    /** Others count rows by person, and she is not to be found twice. */
    @AfterEach
    void leave() throws SQLException {
        superuser("""
                set session_replication_role = replica;
                do $$ declare one text; begin
                    for one in select t.oid::regclass from pg_class t join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid
                                where t.relkind = 'r' and a.attname = 'area_id' and n.nspname !~ '^pg_' loop
                        execute format('delete from %%s where area_id = %%L', one, '%s');
                    end loop;
                end $$""".formatted(elsewhere));
    }

    @Test
    void andItIsTheSameBytesThere() {
        var moved = 0;
        for (var subject : stage.elvestad().persons().keySet()) {
            var person = stage.person(subject);
            var file = takingOut.file(stage.area(), person);
            if (file.isPresent()) {
                assertThat(takingIn.takeIn(elsewhere, file.get())).isEqualTo(person);
                assertThat(body(takingOut.file(elsewhere, person).orElseThrow())).as(subject).isEqualTo(body(file.get()));
                assertThatThrownBy(() -> takingIn.takeIn(elsewhere, file.get())).isInstanceOf(TakingIn.Refused.class).hasMessageContaining("already");
                moved++;
            }
        }
        assertThatThrownBy(() -> takingIn.takeIn(elsewhere, "{\"form\":\"another\"}")).isInstanceOf(TakingIn.Refused.class);
        Guards.report("moved-byte-equal", moved, 0, 3, 0);
    }

    private void superuser(String sql) throws SQLException {
        try (var superuser = stage.superuser(); var change = superuser.createStatement()) {
            change.execute(sql);
        }
    }

    private static String body(String file) {
        return CanonicalJson.write(Map.of("body", CanonicalJson.read(file).get("body")));
    }
}
