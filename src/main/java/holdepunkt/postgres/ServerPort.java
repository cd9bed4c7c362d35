package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.PORT_TAKEN;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The loopback port of one place: the one asked for, or the one it had last time, or a free one. */
final class ServerPort {

    /** Below what outgoing connections are given: one of those had a port that was free when it was chosen, before the server took it. */
    private static final int FIRST = 20_000;
    private static final int MANY = 12_000;
    private static final int TRIES = 100;

    private ServerPort() {
    }

    static int chosenFor(ServerPlace place) {
        var port = place.port() != 0 ? asked(place) : freeLike(place, remembered(place));
        Disk.doing("remember the port", file(place), () -> Files.writeString(file(place), port + "\n"));
        return port;
    }

    /** The port last used here, 0 if none. */
    static int remembered(ServerPlace place) {
        var file = file(place);
        return Disk.doing("read the port", file,
                () -> Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
    }

    private static int asked(ServerPlace place) {
        if (!isFree(place.port())) {
            throw new PostgresRefusal(PORT_TAKEN, "Port " + place.port()
                    + " is taken by another program. Stop that program, or give the database another port.");
        }
        return place.port();
    }

    private static int freeLike(ServerPlace place, int remembered) {
        if (remembered != 0 && isFree(remembered)) {
            return remembered;
        }
        // Each place begins at one of its own, so that two that start at once do not choose the same.
        int own = Math.floorMod(place.dataDirectory().toAbsolutePath().hashCode(), MANY);
        for (int tried = 0; tried < TRIES; tried++) {
            int port = FIRST + (own + tried) % MANY;
            if (isFree(port)) {
                return port;
            }
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresRefusal(PORT_TAKEN, "No free port on loopback.", e);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static Path file(ServerPlace place) {
        return place.dataDirectory().resolve("port");
    }
}
