package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The wall behind, cell by cell: see {@link WallCells}. A table about a person without its line in {@code tables.tsv} fails. */
@Tag("slow")
class EveryRowStandsBehindTheWallTests {

    @Test
    void everyTableAboutAPersonHasItsClass() throws SQLException {
        try (var superuser = WallDatabase.arranged().superuser()) {
            var missing = new ArrayList<String>();
            for (var table : new Catalogue(superuser).tables()) {
                if (new Rows(superuser, table).isAboutAPerson() && !WallCells.classes().containsKey(table)) {
                    missing.add(table);
                }
            }
            assertThat(missing).as("tables about a person without a line in tables.tsv").isEmpty();
        }
    }

    @Test
    void everyCellIsAsThePolicySays() throws SQLException {
        var database = WallDatabase.arranged();
        try (var superuser = database.superuser(); var application = database.application()) {
            var asked = new WallCells(superuser, application);
            for (var table : WallCells.classes().keySet()) {
                asked.ask(table);
            }
            asked.askWithForgedContexts();
            assertThat(asked.wrong()).isEmpty();
            Guards.report("wall-cells", asked.cells(), asked.wrong().size(), 45_000, 0, "allows=" + asked.allows());
        }
    }
}
