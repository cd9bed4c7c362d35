package holdepunkt.improvement.chains.exchange;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.ChainRules;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chain while it is read, place by place. Everything that is wrong is gathered before it is refused. */
final class Draft {

    private static final int MOST_PARTS = 3000;

    final Origin origin = new Origin();
    final Problems problems = new Problems();
    private final List<Column> columns = new ArrayList<>();
    private final List<CellGroup> groups = new ArrayList<>();
    private final List<Stone> stones = new ArrayList<>();
    private final Map<String, UUID> refs = new LinkedHashMap<>();
    private final DraftLinks links = new DraftLinks();
    private String title = "";
    private int read;

    void problem(String where, String what) {
        problems.add(where, what);
    }

    /** A file that says one thing over and over is put down, before it fills the house. */
    private void countOne(String where) {
        if (++read > MOST_PARTS) {
            throw new Unreadable(List.of(new Problem(where, "more than " + MOST_PARTS + " columns, groups, stones and links")));
        }
    }

    void title(String where, @Nullable String text) {
        title = said(where, "title", text);
    }

    void column(String where, @Nullable String key, @Nullable String kind, @Nullable String heading) {
        countOne(where);
        closeColumn();
        var known = ColumnKind.of(kind == null ? "" : kind);
        if (known.isEmpty()) {
            problem(where, "no such kind of column: " + kind);
        }
        columns.add(new Column(said(where, "key", key), known.orElse(ColumnKind.WHAT_WE_DO), said(where, "heading", heading), List.of()));
    }

    void group(String where, @Nullable String name) {
        countOne(where);
        closeGroup();
        if (columns.isEmpty()) {
            problem(where, "a group outside a column");
        }
        groups.add(new CellGroup(UUID.randomUUID(), name == null ? null : said(where, "group", name), List.of()));
    }

    /** @param ref what links call it, or null where none does */
    void stone(String where, @Nullable String ref, @Nullable String text, @Nullable String owner, @Nullable Integer line) {
        countOne(where);
        if (groups.isEmpty()) {
            problem(where, "a stone outside a group");
        }
        var stone = new Stone(UUID.randomUUID(), said(where, "text", text), owner == null ? null : said(where, "owner", owner), line);
        if (ref != null && refs.put(ref, stone.id()) != null) {
            problem(where, "two stones are called " + ref);
        }
        stones.add(stone);
    }

    void link(String where, @Nullable String from, @Nullable String to, List<String> assumptions, List<String> risks) {
        countOne(where);
        links.add(where, from, to, assumptions, risks);
    }

    private String said(String where, String what, @Nullable String text) {
        if (text == null || text.isBlank()) {
            problem(where, what + " is missing");
        } else if (text.length() > ChainRules.LONGEST) {
            problem(where, what + " is longer than " + ChainRules.LONGEST + " characters");
        }
        return text == null ? "" : text;
    }

    private void closeGroup() {
        if (!groups.isEmpty()) {
            var open = groups.removeLast();
            groups.add(new CellGroup(open.id(), open.name(), List.copyOf(stones)));
        }
        stones.clear();
    }

    private void closeColumn() {
        closeGroup();
        if (!columns.isEmpty()) {
            var open = columns.removeLast();
            columns.add(new Column(open.key(), open.kind(), open.heading(), List.copyOf(groups)));
        }
        groups.clear();
    }

    /** @throws Unreadable with everything that was wrong */
    Chain done() {
        closeColumn();
        var unlinked = new Chain(said("title", "title", title), List.copyOf(columns), List.of(), origin.transcript());
        if (problems.isEmpty()) {
            whole(unlinked);
        }
        var linked = links.resolved(unlinked, refs, problems);
        problems.refuseAny();
        return new Chain(unlinked.title(), unlinked.columns(), linked, unlinked.transcript());
    }

    private void whole(Chain chain) {
        try {
            ChainRules.aChainHasFiveOrSixColumns(chain.columns().stream().map(Column::kind).toList());
        } catch (BrokenRule wrong) {
            problem("columns", "a chain has five or six kinds of column, from left to right, each once");
        }
        if (chain.stones().count() > ChainRules.MOST_STONES) {
            problem("columns", "more than " + ChainRules.MOST_STONES + " stones");
        }
    }
}
