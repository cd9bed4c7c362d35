package holdepunkt.rights;

import holdepunkt.core.files.EditedLines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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
        return EditedLines.underHeading(FILE).stream().map(line -> line.split(";"))
                .map(field -> new KeptByLaw(field[2].strip(), Integer.parseInt(field[1].strip()), LocalDate.parse(field[0].strip())))
                .sorted(Comparator.comparing(KeptByLaw::validFrom)).toList();
    }
}
