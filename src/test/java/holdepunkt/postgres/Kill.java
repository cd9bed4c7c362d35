package holdepunkt.postgres;

import java.util.ArrayList;
import java.util.List;

/** Kills a server the hard way: every one of its processes at once, none of them asked. */
final class Kill {

    private Kill() {
    }

    static void tree(PostgresServer server) {
        var postmaster = ProcessHandle.of(server.pid()).orElseThrow();
        List<ProcessHandle> tree = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(tree::add);
        tree.forEach(ProcessHandle::destroyForcibly);
        while (tree.stream().anyMatch(Kill::stillRuns)) {
            Thread.onSpinWait();
        }
    }

    /** A killed process whose parent has not yet taken notice has a number, but no program. */
    private static boolean stillRuns(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
