package holdepunkt.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ports of a development run. */
final class Ports {

    private Ports() {}

    static void refuseTaken(int port) {
        if (!isFree(port)) {
            System.err.printf("%nPort %d is taken. Is Holdepunkt running already? Otherwise choose another port: PORT=%d bin/dev%n%n", port, port + 1);
            System.exit(3);
        }
    }

    /**
     * Where the people of the demo sign in: beside the product's own port the first time, and then always there, whatever port the product has. An account
     * belongs to an issuer, and the issuer's address has the port in it; on another port nobody of these data would be known.
     *
     * @param data the folder of these data
     */
    static int ofSignIn(Path data, int port) throws IOException {
        var kept = data.resolve("sign-in.port");
        int chosen = Files.exists(kept) ? Integer.parseInt(Files.readString(kept).strip()) : port + 10;
        if (chosen == port) {
            System.err.printf("%nPort %d is where the people of the demo sign in. Choose another port for Holdepunkt: PORT=%d bin/dev%n%n", port, port + 1);
            System.exit(3);
        }
        if (!isFree(chosen)) {
            System.err.printf("%nPort %d is taken, where the people of the demo sign in. Is Holdepunkt running already? Otherwise free it, or begin anew: bin/demo reset%n%n", chosen);
            System.exit(3);
        }
        Files.createDirectories(data);
        Files.writeString(kept, Integer.toString(chosen));
        return chosen;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
