package holdepunkt.improvement.chains;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the columns are called, whether there are five or six, and the groups within them. Called inside the gate. */
@Component
public class ArrangingColumns {

    private final Changing changing;

    ArrangingColumns(Changing changing) {
        this.changing = changing;
    }

    public long head(Viewer viewer, Seen seen, ColumnKind kind, String heading) {
        var wording = ChainRules.aWordingSaysSomething(heading, "heading");
        var wanted = Changing.Wanted.text("heading", chain -> chain.column(kind).map(Column::heading).orElse(""), wording);
        return changing.change(viewer, seen, null, wanted, now -> new Change("headed", null, wording, one -> one.inColumn(kind, column -> column.headed(wording))));
    }

    /** The sixth column, where there are five. */
    public long addHowTheyFeel(Viewer viewer, UUID chain, String heading) {
        var column = Column.empty(ColumnKind.HOW_THEY_FEEL, ChainRules.aWordingSaysSomething(heading, "heading"));
        return changing.change(viewer, chain, now -> new Change("column_added", null, column.heading(), one -> one.column(column.kind()).isPresent() ? one
                : one.with(Arrays.stream(ColumnKind.values()).flatMap(kind -> kind == column.kind() ? Stream.of(column) : one.column(kind).stream()).toList())));
    }

    /** @throws BrokenRule while something stands in it */
    public long leaveOutHowTheyFeel(Viewer viewer, UUID chain) {
        return changing.change(viewer, chain, now -> {
            if (now.column(ColumnKind.HOW_THEY_FEEL).filter(column -> !column.hasNothing()).isPresent()) {
                throw new BrokenRule("chains.rule.column_in_use", "column");
            }
            return new Change("column_left_out", null, "", one -> one.with(one.columns().stream().filter(column -> column.kind() != ColumnKind.HOW_THEY_FEEL).toList()));
        });
    }

    public UUID addGroup(Viewer viewer, UUID chain, ColumnKind kind, String name) {
        var group = CellGroup.empty(ChainRules.aWordingSaysSomething(name, "name"));
        changing.change(viewer, chain, now -> new Change("group_added", group.id(), name.strip(), one -> one.inColumn(kind, column -> column.with(Arranging.and(column.groups(), group)))));
        return group.id();
    }
}
