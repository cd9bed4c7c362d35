package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresServerTests {

    private final Home home = Home.open();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void whatWasSavedIsThereAfterAStopAndANewStartOnTheSamePort() throws SQLException {
        int port;
        try (var server = PostgresServer.start(home.place())) {
            port = server.port();
            assertThat(port).as("none that an outgoing connection is given meanwhile").isLessThan(32_768);
            Sql.run(server.superuser("postgres"), "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('hun ringer')");
        }
        try (var server = PostgresServer.start(home.place())) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(Sql.one(server.superuser("postgres"), "SELECT word FROM kept")).isEqualTo("hun ringer");
        }
    }

    @Test
    void itIsDurableOnLoopbackAndDoesNotRunAsRoot() throws Exception {
        try (var server = PostgresServer.start(home.place())) {
            var root = server.superuser("postgres");
            assertThat(Sql.one(root, "SELECT string_agg(current_setting(name), ' ' ORDER BY name) FROM pg_settings"
                    + " WHERE name IN ('data_checksums', 'fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit')"))
                    .isEqualTo("on on on 127.0.0.1 on");
            assertThat(Sql.one(root, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'")).isEqualTo("0");
            assertThat(Sql.one(root, "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'template1'"))
                    .as("the server's own sort order, not the computer's").isEqualTo("bC.UTF-8");
            assertThat(ProcessHandle.of(server.pid()).flatMap(handle -> handle.info().user())).isPresent().get().isNotEqualTo("root");
            var secret = home.keys().resolve("main-superuser.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        }
    }

    /** A child that stands still does not see that its server was killed: it goes on holding the data until it may move again. */
    @Test
    void whatAKilledServerLeftBehindIsWaitedFor() throws Exception {
        try (var server = PostgresServer.start(home.place()); var held = server.superuser("postgres").open(); var asked = held.createStatement()) {
            var number = asked.executeQuery("SELECT pg_backend_pid()");
            number.next();
            var left = number.getInt(1);
            signal("STOP", left);
            var postmaster = ProcessHandle.of(server.pid()).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS).execute(() -> signal("CONT", left));
        }
        try (var server = PostgresServer.start(home.place())) {
            assertThat(Sql.one(server.superuser("postgres"), "SELECT 1")).isEqualTo("1");
        }
    }

    private static void signal(String signal, int process) {
        Command.run(Path.of("/"), List.of("/bin/sh", "-c", "kill -" + signal + " " + process));
    }
}
