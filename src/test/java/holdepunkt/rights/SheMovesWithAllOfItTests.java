package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Her file, taken in elsewhere and taken out there again, is the same bytes: in another area, under other keys, among others. */
@Staged
class SheMovesWithAllOfItTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

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
    void andItIsTheSameBytesThere() throws SQLException {
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
        var full = FullLife.of(stage, parts);
        var file = takingOut.file(stage.area(), full).orElseThrow();
        takingIn.takeIn(elsewhere, file);
        assertThat(body(takingOut.file(elsewhere, full).orElseThrow())).as("with a row in every table").isEqualTo(body(file));
        Guards.report("moved-with-every-table", tables(file), 0, 145, 0);
        assertThatThrownBy(() -> takingIn.takeIn(elsewhere, "{\"form\":\"another\"}")).isInstanceOf(TakingIn.Refused.class);
        Guards.report("moved-byte-equal", moved, 0, 3, 0);
    }

    /** Whose form it is stays where it is; what she answered says what was asked. */
    @Test
    void whatSheAnsweredByAFormThatIsNotThereGoesAlong() {
        var she = new Newcomers(stage, parts).enter();
        var json = """
                {"resourceType": "Questionnaire", "url": "https://forms.example/%s", "version": "1", "title": "Huset", "status": "active", "language": "nb",
                 "item": [{"linkId": "a", "type": "boolean", "text": "Var det varmt nok?"}]}""".formatted(UUID.randomUUID());
        var form = stage.as("siri").submitRaw("/forms/new", "/forms", "unit", stage.unit("rus").value().toString(), "source", "own", "citation", "", "json", json).location();
        stage.as("nils").submit(form, form + "/agreements");
        var talks = she.path() + "/talks";
        var talk = stage.as("berit").submitRaw(talks, talks, "on", LocalDate.now(Period.NORWAY).toString(), "form", form.substring(form.lastIndexOf('/') + 1)).location();
        stage.as(she.subject()).submit(talk, talk + "/answers", "q1", "true");
        var file = takingOut.file(stage.area(), she.person()).orElseThrow();
        takingIn.takeIn(elsewhere, file);
        assertThat(body(takingOut.file(elsewhere, she.person()).orElseThrow())).isEqualTo(body(file)).contains("Var det varmt nok?");
    }

    /** How many tables the file is of; those that are not in it are said in {@code left-out.csv}, and none is missing else. */
    private int tables(String file) throws SQLException {
        var content = CanonicalJson.read(file);
        var there = Stream.of("body", "here").flatMap(part -> ((Map<?, ?>) ((Map<?, ?>) content.get(part)).get("tables")).keySet().stream().map(String::valueOf)).toList();
        try (var superuser = stage.superuser(); var left = getClass().getResourceAsStream("/rights/left-out.csv")) {
            var missing = new TreeSet<>(FullLife.names(superuser));
            there.forEach(missing::remove);
            new String(left.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")[0]).forEach(missing::remove);
            assertThat(missing).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return there.size();
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
