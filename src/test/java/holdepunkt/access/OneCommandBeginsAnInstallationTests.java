package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.AreaCommand;
import holdepunkt.postgres.ChildJava;
import holdepunkt.postgres.TestPostgres;
import holdepunkt.stage.StageSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/area create} in a process of its own, as whoever sets up a real installation runs it. */
@Tag("starts")
class OneCommandBeginsAnInstallationTests {

    private static final String ISSUER = "https://id.elvedal.example";
    private static final List<String> WORDS = List.of("create", "--area=Elvedalen", "--organisation=Elvedal kommune", "--kind=municipality", "--unit=Drift",
            "--administrator=Eva Dahle", "--issuer=" + ISSUER, "--subject=eva-1");

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    @Test
    void areaOrganisationUnitAndOneAdministratorAreThereWhenItEnds() throws Exception {
        var records = TestPostgres.freshDatabase();
        var keys = TestPostgres.freshDatabase();
        var ended = run(Path.of("").toAbsolutePath(), Stream.concat(StageSettings.provider().stream(), Stream.of("--spring.datasource.url=" + records.app().url(),
                "--spring.datasource.username=" + records.app().user(), "--spring.datasource.password=" + records.app().password(),
                "--spring.flyway.url=" + records.migrator().url(), "--spring.flyway.user=" + records.migrator().user(), "--spring.flyway.password=" + records.migrator().password(),
                "--holdepunkt.keys-database.url=" + keys.app().url(), "--holdepunkt.keys-database.migrator-password=" + keys.migrator().password(),
                "--holdepunkt.keys-database.app-password=" + keys.app().password(), "--holdepunkt.keys=" + folder.resolve("secrets"), "--holdepunkt.timers=false",
                "--spring.main.lazy-initialization=true")));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("The area is made: ", "Eva Dahle can sign in now.");
        assertThat(told(records, """
                select concat_ws(', ', a.name, o.name, o.kind, u.name, u.kind, c.name, w.role, (select count(*) from people.person), (select count(*) from access.account))
                  from directory.area a join directory.organisation o using (area_id) join directory.unit u using (area_id)
                  join access.account c using (area_id) join access.work w on w.account_id = c.id"""))
                .isEqualTo("Elvedalen, Elvedal kommune, municipality, Drift, administration, Eva Dahle, administrator, 0, 1");
    }

    @Test
    void keysInTheDefaultFolderAreRefusedBeforeAnyAreMade() throws Exception {
        var ended = run(folder, Stream.of());
        assertThat(ended.code()).as(ended.said()).isEqualTo(3);
        assertThat(ended.said()).isEqualTo("Refused: the keys lie in the default folder; choose one for them with HOLDEPUNKT_KEYS, outside the program and its data.\n");
        assertThat(folder).isEmptyDirectory();
    }

    private static String told(TestPostgres.Database database, String query) throws SQLException {
        try (var superuser = database.superuser().open(); var ask = superuser.createStatement(); var found = ask.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    /** @param settings as {@code --name=value} */
    private static Ended run(Path where, Stream<String> settings) throws IOException, InterruptedException {
        var command = Stream.of(ChildJava.command().stream(), settings.map(one -> "-D" + one.substring(2)), Stream.of(AreaCommand.class.getName()), WORDS.stream()).flatMap(one -> one).toList();
        var process = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        process.environment().remove("HOLDEPUNKT_KEYS");
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes());
        return new Ended(running.waitFor(), said);
    }
}
