package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with this test's class path. */
final class ChildJava {

    private ChildJava() {
    }

    static Process start(Class<?> main, Path... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static String run(Class<?> main, Path... arguments) throws IOException {
        return new String(start(main, arguments).getInputStream().readAllBytes());
    }
}
