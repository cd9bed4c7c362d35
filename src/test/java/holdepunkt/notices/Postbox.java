package holdepunkt.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A mail server that takes one e-mail and keeps it as it came over the line. */
final class Postbox implements AutoCloseable {

    private final ServerSocket socket;
    private final CompletableFuture<String> letter;

    Postbox() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        letter = CompletableFuture.supplyAsync(this::taken);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Who it was for and all that was in it. */
    String letter() {
        return letter.join();
    }

    private String taken() {
        try (var line = socket.accept(); var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
             var out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 here\r\n");
            out.flush();
            var said = new StringBuilder();
            boolean data = false;
            for (var next = in.readLine(); next != null && !next.equals("QUIT"); next = in.readLine()) {
                said.append(next).append('\n');
                boolean begins = next.equals("DATA");
                if (!data || next.equals(".")) {
                    out.print(begins ? "354 go on\r\n" : "250 ok\r\n");
                    out.flush();
                }
                data = begins || data && !next.equals(".");
            }
            return said.toString();
        } catch (IOException e) {
            return "broken: " + e;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
