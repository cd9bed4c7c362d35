package holdepunkt.insight;

import java.util.List;

/**
 * A table with totals as it may be published.
 *
 * @param rows    one per group, with its total
 * @param columns what is told of the groups, summed over all of them, with the total of all
 */
public record PublishedTable(List<PublishedLine> rows, PublishedLine columns) {
}
