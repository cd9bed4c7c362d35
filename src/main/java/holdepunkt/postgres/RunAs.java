package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.NO_UNPRIVILEGED_USER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the server runs as. PostgreSQL refuses root, so root hands it to an unprivileged user; where that user cannot reach the
 * directory (a checkout under {@code /root}), to a user namespace of its own, in which root is nobody in particular.
 *
 * @param prefix what to put before the command
 * @param uid numeric owner the files must have
 */
record RunAs(List<String> prefix, int uid, int gid) {

    private static final int ROOT = 0;
    private static final List<String> ACCOUNTS = List.of("holdepunkt", "postgres", "nobody");

    static RunAs chosenFor(ServerPlace place, Binaries binaries) {
        var me = Disk.writerOf(place.dataDirectory());
        if (me != ROOT) {
            return new RunAs(List.of(), me, -1);
        }
        return Stream.concat(account(place.dataDirectory()).map(RunAs::switchedTo).stream(), Stream.of(namespace()))
                .filter(candidate -> candidate.reaches(place, binaries))
                .findFirst()
                .orElseThrow(() -> new PostgresRefusal(NO_UNPRIVILEGED_USER, "PostgreSQL never runs as root, and no unprivileged user can reach "
                        + place.dataDirectory() + " from here. Start as an ordinary user, or use a data directory such as /var/lib/holdepunkt."));
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Hands the tree over if it is someone else's; a no-op for an ordinary user, whose files already are. */
    void own(Path tree) {
        if (gid >= 0 && Disk.ownerOf(tree) != uid) {
            Disk.give(tree, uid, gid);
        }
    }

    private boolean reaches(ServerPlace place, Binaries binaries) {
        var parent = place.dataDirectory().getParent();
        return Command.run(place.dataDirectory(), command(Path.of("/bin/sh"), List.of("-c", "test -x \"$0\" && test -x \"$1\"",
                String.valueOf(parent), binaries.program("postgres").toString()))).succeeded();
    }

    private static RunAs switchedTo(Account account) {
        return new RunAs(List.of("setpriv", "--reuid", "" + account.uid, "--regid", "" + account.gid, "--clear-groups",
                "--inh-caps=-all", "--no-new-privs", "--"), account.uid, account.gid);
    }

    private static RunAs namespace() {
        return new RunAs(List.of("unshare", "--user", "--map-user=65534", "--map-group=65534", "--"), ROOT, ROOT);
    }

    private record Account(int uid, int gid) {
    }

    private static Optional<Account> account(Path data) {
        var owner = Disk.doing("see the owner", data, () -> new Account(Disk.ownerOf(data), (int) Files.getAttribute(data, "unix:gid")));
        return owner.uid != ROOT ? Optional.of(owner) : ACCOUNTS.stream().flatMap(name -> inPasswd(name).stream()).findFirst();
    }

    private static Optional<Account> inPasswd(String name) {
        var passwd = Path.of("/etc/passwd");
        var lines = Disk.doing("read the accounts", passwd, () -> Files.readAllLines(passwd));
        return lines.stream().map(line -> line.split(":")).filter(field -> field.length > 3 && field[0].equals(name))
                .map(field -> new Account(Integer.parseInt(field[2]), Integer.parseInt(field[3]))).findFirst();
    }
}
