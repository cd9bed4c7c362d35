package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One program run to its end, in an environment of its own: nothing the caller has set (PGPORT, PGDATA, LANG) may steer it. */
record Command(int exit, String output) {

    static final Map<String, String> ENVIRONMENT =
            Map.of("LC_ALL", "C", "TZ", "UTC", "PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");

    boolean succeeded() {
        return exit == 0;
    }

    static Command run(Path directory, List<String> command) {
        try {
            var process = builder(directory, command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            return new Command(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.getFirst(), e);
        }
    }

    static ProcessBuilder builder(Path directory, List<String> command) {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        return builder;
    }
}
