package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.OTHER_MAJOR_VERSION;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The files of one cluster: made whole or not at all, with checksums, and a sort order that no upgrade of the computer can change. */
record Cluster(ServerPlace place, Binaries binaries, RunAs user) {

    static final String SUPERUSER = "postgres";

    boolean exists() {
        return Files.isDirectory(place.cluster());
    }

    void refuseOtherMajor() {
        var file = place.cluster().resolve("PG_VERSION");
        var found = Disk.doing("read the version of the data", file, () -> Files.readString(file).strip());
        if (!found.equals("" + Binaries.MAJOR)) {
            throw new PostgresRefusal(OTHER_MAJOR_VERSION, "The data in " + place.dataDirectory() + " was made by PostgreSQL " + found
                    + "; this Holdepunkt brings PostgreSQL " + Binaries.MAJOR
                    + ". Start the older Holdepunkt, export, and import into a new data directory.");
        }
    }

    void create() {
        var half = place.dataDirectory().resolve("cluster.half");
        var passwordFile = place.dataDirectory().resolve("initdb.password");
        Disk.delete(half);
        try {
            write(passwordFile, place.secret("superuser").readOrCreate());
            var initdb = Command.run(place.dataDirectory(), user.command(binaries.program("initdb"), arguments(half, passwordFile)));
            if (!initdb.succeeded()) {
                throw PostgresRefusal.saidBy(initdb.output(), "Could not make the database", place);
            }
        } finally {
            Disk.delete(passwordFile);
        }
        Disk.doing("put the new database in place", half, () -> Files.move(half, place.cluster(), StandardCopyOption.ATOMIC_MOVE));
    }

    private void write(Path file, String password) {
        Disk.delete(file);
        Disk.doing("hand over the password", file, () -> {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password);
        });
        user.own(file);
    }

    private static List<String> arguments(Path half, Path passwordFile) {
        return List.of("-D", half.toString(), "-U", SUPERUSER, "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums");
    }
}
