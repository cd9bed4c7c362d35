package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.ALREADY_RUNNING;
import static holdepunkt.postgres.PostgresRefusal.Reason.OTHER_MAJOR_VERSION;
import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_MISSING;
import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_READABLE_BY_OTHERS;
import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_WRONG;
import static holdepunkt.postgres.PostgresRefusal.Reason.PORT_TAKEN;
import static holdepunkt.postgres.PostgresRefusal.Reason.UNSUPPORTED_PLATFORM;
import static holdepunkt.postgres.PostgresRefusal.Reason.UNWRITABLE_DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("starts")
class RefusalTests {

    private final Home home = Home.begun();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void aSecondStartOnTheSameDataSaysSoAndLeavesTheFirstAlone() throws Exception {
        try (var first = PostgresServer.start(home.place())) {
            assertThat(Refused.startOf(home.place())).as("same process").isEqualTo(ALREADY_RUNNING);
            assertThat(ChildJava.run(StartingElsewhere.class, home.data(), home.keys())).as("another process").contains("ALREADY_RUNNING");
            assertThat(Sql.one(first.superuser("postgres"), "SELECT 'still here'")).isEqualTo("still here");
        }
        PostgresServer.start(home.place()).close();
    }

    @Test
    void aServerSomebodyElseStartedOnTheDataIsLeftRunning() throws Exception {
        PostgresServer.start(home.place()).close();
        try (var other = OtherServer.start(home)) {
            assertThat(Refused.startOf(home.place())).isEqualTo(ALREADY_RUNNING);
            assertThat(Sql.one(other.superuser(), "SELECT 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void aTakenPortSaysSo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Refused.startOf(home.place(other.getLocalPort(), Map.of()))).isEqualTo(PORT_TAKEN);
        }
    }

    @Test
    void aRememberedPortThatIsTakenIsReplaced() throws IOException {
        PostgresServer.start(home.place()).close();
        var remembered = ServerPort.remembered(home.place());
        try (var other = new ServerSocket(remembered, 1, InetAddress.getByName("127.0.0.1"));
                var server = PostgresServer.start(home.place())) {
            assertThat(server.port()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void dataOfAnotherMajorVersionSaysSoAndIsNotTouched() throws IOException {
        PostgresServer.start(home.place()).close();
        var version = home.place().cluster().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThat(Refused.startOf(home.place())).isEqualTo(OTHER_MAJOR_VERSION);
        Files.writeString(version, "18\n");
        PostgresServer.start(home.place()).close();
    }

    @Test
    void aPasswordFileThatIsGoneWrongOrOpenSaysWhich() throws IOException {
        PostgresServer.start(home.place()).close();
        var file = home.place().secret("superuser").path();
        var right = Files.readString(file);
        Files.writeString(file, "not the password");
        assertThat(Refused.startOf(home.place())).isEqualTo(PASSWORD_FILE_WRONG);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(Refused.startOf(home.place())).isEqualTo(PASSWORD_FILE_READABLE_BY_OTHERS);
        Files.delete(file);
        assertThat(Refused.startOf(home.place())).isEqualTo(PASSWORD_FILE_MISSING);
        Files.writeString(file, right);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        PostgresServer.start(home.place()).close();
    }

    @Test
    void aDirectoryThatCannotBeMadeSaysSo() throws IOException {
        var file = Files.writeString(home.data().resolve("file"), "a file where the directory should be");
        var below = new ServerPlace("main", file.resolve("main"), home.keys(), 0, Map.of());
        assertThat(Refused.startOf(below)).isEqualTo(UNWRITABLE_DIRECTORY);
    }

    @Test
    void aComputerWithoutAPostgresOfItsOwnIsPointedToAnAddress() {
        assertThat(Binaries.archiveFor("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Binaries.archiveFor("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
        assertThat(Refused.by(() -> Binaries.archiveFor("Windows 11", "amd64"))).isEqualTo(UNSUPPORTED_PLATFORM);
        assertThat(Refused.by(() -> Binaries.archiveFor("Linux", "riscv64"))).isEqualTo(UNSUPPORTED_PLATFORM);
    }
}
