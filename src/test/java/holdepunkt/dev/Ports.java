package holdepunkt.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of a development run. */
final class Ports {

    private Ports() {}

    static void refuseTaken(int port) {
        if (!isFree(port)) {
            System.err.printf("%nPort %d is taken. Is Holdepunkt running already? Otherwise choose another port: PORT=%d bin/dev%n%n", port, port + 1);
            System.exit(3);
        }
    }

    /** A free port near the product's own, the same each time if it can be: an account belongs to an issuer, and the issuer's address has the port in it. */
    static int beside(int port) {
        refuseTaken(port + 10);
        return port + 10;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
