package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads PostgreSQL's settings files the way the server does, with what they include. */
final class ConfFile {

    /** One setting and where it stands. */
    record Line(Path file, int number, String name, String value) {

        @Override
        public String toString() {
            return name + " = " + value + " (" + file + ", line " + number + ")";
        }
    }

    private static final Pattern SETTING =
            Pattern.compile("\\s*([A-Za-z_][\\w.$]*)\\s*(?:=|\\s)\\s*('(?:[^']|'')*'|[^\\s#']*)\\s*(?:#.*)?");
    private static final int DEEPEST = 10;

    private ConfFile() {
    }

    static List<Line> linesOf(Path file) {
        return lines(file, 0).toList();
    }

    private static Stream<Line> lines(Path file, int depth) {
        if (depth > DEEPEST || !Files.isRegularFile(file)) {
            return Stream.empty();
        }
        var lines = Disk.doing("read the settings", file, () -> Files.readAllLines(file));
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> {
            var match = SETTING.matcher(lines.get(i));
            return match.matches() ? line(new Line(file, i + 1, match.group(1), unquoted(match.group(2))), depth) : Stream.empty();
        });
    }

    private static Stream<Line> line(Line line, int depth) {
        var target = line.file.resolveSibling(line.value);
        return switch (line.name.toLowerCase(Locale.ROOT)) {
            case "include", "include_if_exists" -> lines(target, depth + 1);
            case "include_dir" -> Disk.doing("read the settings", target, () -> within(target)).stream().flatMap(file -> lines(file, depth + 1));
            default -> Stream.of(line);
        };
    }

    private static List<Path> within(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".conf")).sorted().toList();
        }
    }

    private static String unquoted(String value) {
        return value.startsWith("'") ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }
}
