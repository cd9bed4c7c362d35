package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test run that was killed, also while it cleared up, does not stand in the way of the next. */
@Tag("starts")
class ATestRunStartsCleanTests {

    private final Home home = Home.open();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void whatIsHalfDeletedIsClearedAwayFirst() throws IOException, SQLException {
        var cluster = home.place().cluster();
        Files.createDirectories(cluster.resolve("base/1"));
        assertThatThrownBy(() -> PostgresServer.start(home.place())).isInstanceOf(PostgresRefusal.class);
        TestPostgres.clear(home.place());
        try (var server = PostgresServer.start(home.place())) {
            assertThat(Sql.one(server.superuser("postgres"), "SELECT 'clean'")).isEqualTo("clean");
        }
    }

    @Test
    void whereARunStillLivesNothingIsCleared() throws IOException {
        var kept = Files.createDirectories(home.place().cluster()).resolve("PG_VERSION");
        Files.writeString(kept, "18");
        try (var _ = DirectoryLock.take(home.data())) {
            assertThatThrownBy(() -> TestPostgres.clear(home.place())).isInstanceOf(PostgresRefusal.class);
        }
        assertThat(kept).exists();
    }
}
