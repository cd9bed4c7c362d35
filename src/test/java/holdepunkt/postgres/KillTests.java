package holdepunkt.postgres;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("starts")
class KillTests {

    private static final long SEED = Long.getLong("seed", 20170904L);

    private final Home home = Home.begun();
    private int acknowledged;
    private int lost;

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void noAcknowledgedSaveIsLostHoweverOftenTheServerIsKilled() throws Exception {
        var kills = Integer.getInteger("kills", 60);
        var random = new Random(SEED);
        for (var kill = 0; kill < kills; kill++) {
            var before = acknowledged;
            killWhileSaving("SET synchronous_commit = DEFAULT", 20 + random.nextInt(80));
            assertThat(acknowledged).as("saved before kill %d", kill).isGreaterThan(before);
        }
        countTheLost();
        Guards.report("kill-postgres", kills, lost, 60, SEED, "acked=" + acknowledged);
    }

    @Test
    void theSameKillsDoFindWhatAWeakenedCommitLoses() throws Exception {
        for (var kill = 0; kill < 20 && lost == 0; kill++) {
            killWhileSaving("SET synchronous_commit = off", 100);
        }
        assertThat(lost).as("acknowledged saves lost without waiting for the disk").isPositive();
    }

    private void killWhileSaving(String first, int milliseconds) throws Exception {
        try (var server = PostgresServer.start(home.place())) {
            var login = server.superuser("postgres");
            lost = Math.max(lost, Writer.missing(login, acknowledged));
            var writer = Writer.after(acknowledged);
            var end = supplyAsync(() -> writer.untilItFails(login, first));
            while (writer.acknowledged() == acknowledged && !end.isDone()) {
                Thread.sleep(1);
            }
            Thread.sleep(milliseconds);
            Kill.tree(server);
            end.join();
            acknowledged = writer.acknowledged();
        }
    }

    private void countTheLost() throws SQLException {
        try (var server = PostgresServer.start(home.place())) {
            lost = Math.max(lost, Writer.missing(server.superuser("postgres"), acknowledged));
        }
    }
}
