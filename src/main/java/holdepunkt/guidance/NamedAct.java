package holdepunkt.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A section of an act, as a page names it.
 *
 * @param act end of the message key of its name
 * @param from the first day it holds
 * @param to the last day, or null while it holds
 * @param checked whether a public source says so; otherwise a lawyer must look before it is relied on
 * @param says end of the message key of what it says in plain words, of this line alone: another wording is another line
 */
public record NamedAct(String code, String act, String section, LocalDate from, @Nullable LocalDate to, boolean checked,
                       String says) {

    static NamedAct of(String line) {
        var cell = Arrays.asList(line.split(",", -1));
        return new NamedAct(cell.get(0), cell.get(1), cell.get(2), LocalDate.parse(cell.get(3)), cell.get(4).isEmpty() ? null : LocalDate.parse(cell.get(4)),
                cell.get(5).equals("yes"), cell.get(6));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
