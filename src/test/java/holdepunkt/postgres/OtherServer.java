package holdepunkt.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL somebody else runs, with whatever settings they chose; only its address and its superuser are known. */
record OtherServer(ServerProcess process, Login superuser) implements AutoCloseable {

    static OtherServer start(Home home, String... settings) throws IOException {
        var place = home.place();
        Disk.directory(place.dataDirectory(), "rwx------");
        Disk.directory(place.keyDirectory(), "rwx------");
        Disk.directory(place.logs(), "rwx------");
        var binaries = Binaries.unpackedInto(place.binaries());
        var cluster = new Cluster(place, binaries, RunAs.chosenFor(place, binaries));
        cluster.user().own(place.dataDirectory());
        if (!cluster.exists()) {
            cluster.create();
        }
        var port = ServerPort.chosenFor(place);
        var arguments = new ArrayList<>(List.of("-D", place.cluster().toString(), "-c", "port=" + port, "-c", "unix_socket_directories="));
        for (var setting : settings) {
            arguments.addAll(List.of("-c", setting));
        }
        var process = ServerProcess.launch(cluster, arguments);
        return new OtherServer(process, Login.onLoopback(port, "postgres", Cluster.SUPERUSER, place.secret("superuser").read()));
    }

    /** The same address with another database, role and password. */
    Login login(String database, String user, String password) {
        return new Login(superuser.url().replace("/postgres?", "/" + database + "?"), user, password);
    }

    @Override
    public void close() {
        process.stop();
    }
}
