package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with this test's class path. */
public final class ChildJava {

    private ChildJava() {
    }

    /**
     * How its command begins, up to the class path; what it runs is added to it. It lives for seconds: the quick compiler alone and a simple
     * collector, and what was compiled here is not verified once more. @param options more of them
     */
    public static List<String> command(String... options) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return command;
    }

    static Process start(Class<?> main, Path... arguments) throws IOException {
        var command = command();
        command.add(main.getName());
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    static String run(Class<?> main, Path... arguments) throws IOException {
        return new String(start(main, arguments).getInputStream().readAllBytes());
    }
}
