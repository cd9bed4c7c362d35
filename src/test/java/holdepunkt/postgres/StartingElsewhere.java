package holdepunkt.postgres;

import java.nio.file.Path;
import java.util.Map;

/** Run as a process of its own: starts the server of a place, says what happened, and lives until it is killed. */
final class StartingElsewhere {

    private StartingElsewhere() {
    }

    public static void main(String[] places) throws Exception {
        try {
            var server = PostgresServer.start(new ServerPlace("main", Path.of(places[0]), Path.of(places[1]), 0, Map.of()));
            Sql.run(server.superuser("postgres"), "CREATE TABLE IF NOT EXISTS said (word text)", "INSERT INTO said VALUES ('before the end')");
            System.out.println("started");
            Thread.sleep(Long.MAX_VALUE);
        } catch (PostgresRefusal refusal) {
            System.out.println(refusal.reason());
        }
    }
}
