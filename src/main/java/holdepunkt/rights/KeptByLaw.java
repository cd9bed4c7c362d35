package holdepunkt.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why what the services wrote is not erased when she asks, and for how long: read from {@code rights/kept-by-law.csv}, which a lawyer can read and change
 * without a new program.
 *
 * @param act as it is called in the law @param years after the last that was written
 */
public record KeptByLaw(String act, int years, LocalDate validFrom) {

    private static final String FILE = "/rights/kept-by-law.csv";

    /** What holds on this day: the latest line that has begun. */
    public static KeptByLaw on(LocalDate day) {
        return lines().stream().filter(one -> !one.validFrom().isAfter(day)).reduce((earlier, later) -> later).orElseThrow();
    }

    public LocalDate until(LocalDate lastWritten) {
        return lastWritten.plusYears(years);
    }

    private static List<KeptByLaw> lines() {
        try (var in = Objects.requireNonNull(KeptByLaw.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";"))
                    .map(field -> new KeptByLaw(field[2].strip(), Integer.parseInt(field[1].strip()), LocalDate.parse(field[0].strip())))
                    .sorted(java.util.Comparator.comparing(KeptByLaw::validFrom)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
