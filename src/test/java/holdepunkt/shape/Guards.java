package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One line per generated guard, on the screen and in {@code target/guards.tsv}, so that a guard that quietly checks less is seen. */
public final class Guards {

    private static final Path FILE = Path.of("target", "guards.tsv");

    private Guards() {
    }

    /**
     * Reports, and fails when fewer cases than the floor were tried or any of them was wrong.
     *
     * @param more further measurements for the line on the screen, such as {@code acked=12345}
     */
    public static void report(String name, long cases, long wrong, long floor, long seed, String... more) {
        System.out.printf("guard name=%s cases=%d wrong=%d floor=%d seed=%d %s%n", name, cases, wrong, floor, seed, String.join(" ", more));
        append("%s\t%d\t%d\t%d\t%d%n".formatted(name, cases, wrong, floor, seed));
        assertThat(cases).as("cases tried by %s", name).isGreaterThanOrEqualTo(floor);
        assertThat(wrong).as("wrong cases found by %s", name).isZero();
    }

    private static void append(String line) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
