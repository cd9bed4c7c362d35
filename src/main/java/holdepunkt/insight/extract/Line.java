package holdepunkt.insight.extract;

import java.util.List;

/**
 * One person, by what is told of the first question about her.
 *
 * @param half  the first day of the half-year it was asked in
 * @param cells what is told, in the order of {@link #COLUMNS}, each coarser or a star where it would tell too much
 */
record Line(String half, List<String> cells) {

    static final List<String> COLUMNS = List.of("route", "age", "answer", "days");
    static final String STAR = "*";
}
