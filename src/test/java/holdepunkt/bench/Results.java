package holdepunkt.bench;

import holdepunkt.core.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, on the screen and on its page. */
final class Results {

    private Results() {}

    /** @param measured the product's, then the floor's */
    record Line(String what, int statements, List<Rounds.Measured> measured) {

        @Override
        public String toString() {
            var product = measured.get(0);
            var floor = measured.get(1);
            return String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | **%.2f** | %.1f / %.1f | %.1f / %.1f |", what, statements, product.perSecond(), floor.perSecond(),
                    product.perSecond() / floor.perSecond(), product.p50(), product.p99(), floor.p50(), floor.p99());
        }
    }

    static void write(Path page, int persons, int requests, List<Line> lines) throws IOException {
        var table = lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
        System.out.println(table);
        // The pages with numbers are measured by themselves and keep their place.
        var numbers = Files.exists(page) ? Files.readString(page).split("(?=\n## The pages with numbers)", 2) : new String[0];
        Files.writeString(page, """
                # Performance, as measured

                Written by `bin/bench`; read the ratios, not the figures: machines differ and are shared. Nothing here is asserted by a test.

                %s. %d persons, %d connections, %d requests a round, medians of three rounds in turn, client and server on the same machine.
                Load of the machine when it ended: %s (1 minute).

                The floor is the same SQL (as recorded from the product's own request) in one transaction on the same database, and the same bytes out of the same
                kind of server, without sign-in, row-level security, log and drawing the page. The aim is a ratio of 0.5.

                | Work | SQL statements | requests/s | floor's | ratio | p50 / p99 ms | floor's p50 / p99 ms |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(machine(), persons, Rounds.CONNECTIONS, requests, load(), table) + (numbers.length == 2 ? numbers[1] : ""));
    }

    static String machine() throws IOException {
        var cpu = Path.of("/proc/cpuinfo");
        var model = Files.isReadable(cpu) ? Files.readAllLines(cpu).stream().filter(line -> line.startsWith("model name")).findFirst().map(line -> line.split(":")[1].strip())
                .orElse("unknown processor") : "unknown processor";
        return LocalDate.now(Period.NORWAY) + ", " + Runtime.getRuntime().availableProcessors() + " cores (" + model + "), JDK " + Runtime.version().feature() + ", PostgreSQL 18";
    }

    private static String load() {
        return String.format(Locale.ROOT, "%.1f", java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
