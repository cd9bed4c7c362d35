package holdepunkt.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The running server: started in a session of its own, so that Ctrl-C in the terminal reaches the application first. */
record ServerProcess(ProcessHandle postmaster, ServerPlace place) {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);
    private static final Duration TO_LEAVE = Duration.ofSeconds(15);

    /** Where a server was killed, its children may hold the data for a moment yet, and PostgreSQL refuses: the lock is ours, so they are waited for. */
    static ServerProcess launch(Cluster cluster, List<String> arguments) {
        var end = System.nanoTime() + TO_LEAVE.toNanos();
        while (true) {
            try {
                return begin(cluster, arguments);
            } catch (PostgresRefusal refused) {
                if (refused.reason() != PostgresRefusal.Reason.ALREADY_RUNNING || System.nanoTime() > end) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private static ServerProcess begin(Cluster cluster, List<String> arguments) {
        var place = cluster.place();
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(cluster.user().command(cluster.binaries().program("postgres"), arguments));
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
                throw PostgresRefusal.saidBy(log.sinceStart(), "PostgreSQL did not start", place);
            }
            pause();
        }
    }

    /** Ends sessions and writes everything out; harder only if that takes half a minute; nothing is lost then either. */
    void stop() {
        stop(postmaster, place);
    }

    static void stop(ProcessHandle postmaster, ServerPlace place) {
        if (!signalled(postmaster, place, "INT", FAST_STOP) && !signalled(postmaster, place, "QUIT", IMMEDIATE_STOP)) {
            postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
            postmaster.destroyForcibly();
        }
    }

    private static boolean signalled(ProcessHandle postmaster, ServerPlace place, String signal, Duration patience) {
        Command.run(place.dataDirectory(), List.of("/bin/sh", "-c", "kill -" + signal + " " + postmaster.pid()));
        return ends(postmaster, patience);
    }

    /** Looks for itself: Java waits for the end of a process that is not its own child in steps of up to seconds. */
    private static boolean ends(ProcessHandle process, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            pause();
        }
        return !process.isAlive();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
