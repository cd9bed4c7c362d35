package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.DISK_FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a small disk of its own where this user may mount one (root), else with a floor no disk reaches. */
class DiskFullTests {

    private static final long NO_FLOOR = 0;
    private static final int JUST_THE_PROGRAMS_MB = 70;

    private final Home home = Home.open();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void tooLittleRoomIsSaidBeforeAnythingIsWritten() {
        assertThat(Refused.by(() -> PostgresServer.start(home.place(), Long.MAX_VALUE).close())).isEqualTo(DISK_FULL);
        assertThat(home.place().cluster()).doesNotExist();
    }

    @Test
    void aDiskThatFillsWhileUnpackingOrMakingTheDatabaseSaysSo() throws IOException {
        if (!SmallDisk.canBeMade()) {
            assertThat(Refused.by(() -> Disk.refuseBelow(Long.MAX_VALUE, Path.of(".")))).isEqualTo(DISK_FULL);
            return;
        }
        for (var megabytes : new int[] {10, JUST_THE_PROGRAMS_MB}) {
            try (var disk = SmallDisk.mounted(home.data(), megabytes)) {
                var place = new ServerPlace("main", disk.path().resolve("main"), home.keys(), 0, Map.of());
                assertThat(Refused.by(() -> PostgresServer.start(place, NO_FLOOR).close())).as(megabytes + " MB").isEqualTo(DISK_FULL);
                assertThat(place.cluster()).doesNotExist();
            }
        }
    }

    @Test
    void aDiskThatFillsWhileRunningLosesNothingAndStartsAgainWithMoreRoom() throws IOException, SQLException {
        if (!SmallDisk.canBeMade()) {
            assertThat(Refused.by(() -> Disk.refuseBelow(Long.MAX_VALUE, Path.of(".")))).isEqualTo(DISK_FULL);
            return;
        }
        try (var disk = SmallDisk.mounted(home.data(), 160)) {
            var place = new ServerPlace("main", disk.path().resolve("main"), home.keys(), 0, Map.of());
            var acknowledged = 0;
            try (var server = PostgresServer.start(place, NO_FLOOR)) {
                acknowledged = Writer.untilTheDiskIsFull(server.superuser("postgres"));
                Kill.tree(server);
            }
            assertThat(acknowledged).isPositive();
            assertThat(Refused.startOf(place)).isEqualTo(DISK_FULL);
            disk.grow(900);
            try (var server = PostgresServer.start(place)) {
                assertThat(Writer.missing(server.superuser("postgres"), acknowledged)).isZero();
            }
        }
    }

    @Test
    void aDiskThatOnlyReadsSaysSo() throws IOException {
        if (!SmallDisk.canBeMade()) {
            assertThatThrownBy(() -> Disk.writerOf(Path.of("/"))).isInstanceOf(PostgresRefusal.class);
            return;
        }
        try (var disk = SmallDisk.mounted(home.data(), 10)) {
            disk.onlyRead();
            assertThat(Refused.startOf(new ServerPlace("main", disk.path().resolve("main"), home.keys(), 0, Map.of())))
                    .isEqualTo(PostgresRefusal.Reason.UNWRITABLE_DIRECTORY);
        }
    }
}
