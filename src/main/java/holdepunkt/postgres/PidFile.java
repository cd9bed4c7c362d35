package holdepunkt.postgres;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own {@code postmaster.pid}: its first line names the process, its eighth says whether it takes connections yet. */
record PidFile(List<String> lines) {

    private static final int STATUS = 7;

    static PidFile in(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        return Disk.doing("read", file, () -> {
            try {
                return new PidFile(Files.readAllLines(file));
            } catch (NoSuchFileException stopped) {
                return new PidFile(List.of());
            }
        });
    }

    boolean saysReady(long pid) {
        return lines.size() > STATUS && lines.getFirst().equals("" + pid) && lines.get(STATUS).strip().equals("ready");
    }

    /** The process that holds the cluster, if it still lives and is a PostgreSQL server; a reused number is not. */
    Optional<ProcessHandle> holder() {
        return lines.stream().limit(1).filter(line -> line.matches("[0-9]+")).findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line))).filter(PidFile::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command().map(command -> command.endsWith("postgres")).orElse(true);
    }
}
