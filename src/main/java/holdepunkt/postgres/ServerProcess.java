package holdepunkt.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running server: started in a session of its own, so that Ctrl-C in the terminal reaches the application first. */
record ServerProcess(ProcessHandle postmaster, ServerPlace place) {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration FAST_STOP = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);

    static ServerProcess launch(Cluster cluster, int port) {
        var place = cluster.place();
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(cluster.user().command(cluster.binaries().program("postgres"), Settings.arguments(place, port)));
        var log = ServerLog.of(place);
        var process = Disk.doing("start PostgreSQL", place.dataDirectory(),
                () -> Command.builder(place.dataDirectory(), command).redirectErrorStream(true).redirectOutput(log.start().toFile()).start());
        var server = new ServerProcess(process.toHandle(), place);
        server.awaitReady(log);
        return server;
    }

    /** Waits as long as it lives: after a crash it first replays what was acknowledged, however much that is. */
    private void awaitReady(ServerLog log) {
        while (!PidFile.in(place.cluster()).saysReady(postmaster.pid())) {
            if (!postmaster.isAlive()) {
                throw StartFailure.from("PostgreSQL did not start", place, log.sinceStart());
            }
            pause();
        }
    }

    /** Ends sessions and writes everything out; harder only if that does not end within a minute. */
    void stop() {
        stop(postmaster, place);
    }

    static void stop(ProcessHandle postmaster, ServerPlace place) {
        if (signalled(postmaster, place, "INT", FAST_STOP) || signalled(postmaster, place, "QUIT", IMMEDIATE_STOP)) {
            return;
        }
        postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
    }

    private static boolean signalled(ProcessHandle postmaster, ServerPlace place, String signal, Duration patience) {
        Command.run(place.dataDirectory(), List.of("/bin/sh", "-c", "kill -" + signal + " " + postmaster.pid()));
        CompletableFuture<Boolean> ended = postmaster.onExit().thenApply(handle -> true);
        return ended.completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting", e);
        }
    }
}
