package holdepunkt.matrix;

import holdepunkt.stage.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Stops a form when all of its work is done but the last, and takes its connection away there, as a killed server or a lost network would. */
final class Cuts implements AutoCloseable {

    private static final long GATE = 20170904L;
    private static final LoggingSystem LOGS = LoggingSystem.get(Cuts.class.getClassLoader());
    private static final List<String> TOLD_BY = List.of("holdepunkt.core.web.ErrorAnswers", "org.springframework.transaction.support.TransactionTemplate", "com.zaxxer.hikari.pool.ProxyConnection");

    private final Connection superuser;

    Cuts(Stage stage) throws SQLException {
        this.superuser = stage.superuser();
        // Hundreds of requests that fail because this test makes them fail are no news, and each is two hundred lines.
        TOLD_BY.forEach(log -> LOGS.setLogLevel(log, LogLevel.OFF));
        run("create function core.wait_at_the_end() returns trigger language plpgsql as 'begin perform pg_advisory_xact_lock_shared(" + GATE + "); return new; end'");
        run("grant execute on function core.wait_at_the_end() to holdepunkt_app");
        run("create trigger wait_at_the_end before update on core.sent_form for each row execute function core.wait_at_the_end()");
        // A newcomer's form has no number: what she asks is written last.
        run("create trigger wait_at_the_end before insert on intake.nomination for each row when (new.asked_reach is not null) execute function core.wait_at_the_end()");
    }

    /** @return what was answered; a form that is refused before it has worked is answered as always */
    int midway(Callable<Integer> form) throws Exception {
        run("select pg_advisory_lock(" + GATE + ")");
        try {
            var answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return form.call();
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            while (!answer.isDone() && !takenAway()) {
                Thread.sleep(1);
            }
            return answer.join();
        } finally {
            run("select pg_advisory_unlock(" + GATE + ")");
        }
    }

    private boolean takenAway() throws SQLException {
        try (var ask = superuser.createStatement(); var ended = ask.executeQuery(
                "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and not granted and objid = " + GATE
                        + " and database = (select oid from pg_database where datname = current_database())")) {
            ended.next();
            return ended.getInt(1) > 0;
        }
    }

    private void run(String statement) throws SQLException {
        try (var run = superuser.createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop function core.wait_at_the_end() cascade");
        superuser.close();
        TOLD_BY.forEach(log -> LOGS.setLogLevel(log, null));
    }
}
