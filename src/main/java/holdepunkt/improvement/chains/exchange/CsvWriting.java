package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain as one table, a row for each thing in it, in the order they stand. */
final class CsvWriting {

    static final List<String> HEADINGS = List.of("what", "key", "canonical", "text", "owner", "line", "ref", "from", "to");

    private final List<List<String>> rows = new ArrayList<>();
    private final Refs refs;

    private CsvWriting(Refs refs) {
        this.refs = refs;
        rows.add(HEADINGS);
    }

    static String write(Chain chain) {
        var writing = new CsvWriting(new Refs(chain));
        writing.origin(chain);
        chain.columns().forEach(writing::column);
        chain.links().forEach(writing::link);
        return Csv.write(writing.rows);
    }

    private void origin(Chain chain) {
        var from = Origin.of(chain.transcript());
        say("source", from.source());
        say("source_note", from.sourceNote());
        say("id", from.key());
        rows.add(List.of("title", "", "", chain.title(), "", from.line() == null ? "" : from.line().toString(), "", "", ""));
        say("title_note", from.titleNote());
        from.missing().forEach(one -> say("missing_column", one));
        from.notes().forEach(one -> say("transcription_note", one));
    }

    private void say(String what, @Nullable String text) {
        if (text != null) {
            rows.add(List.of(what, "", "", text, "", "", "", "", ""));
        }
    }

    private void column(Column column) {
        rows.add(List.of("column", column.key(), column.kind().code(), column.heading(), "", "", "", "", ""));
        for (CellGroup group : column.groups()) {
            rows.add(List.of("group", "", "", or(group.name()), "", "", "", "", ""));
            group.stones().forEach(this::stone);
        }
    }

    private void stone(Stone stone) {
        rows.add(List.of("stone", "", "", stone.text(), or(stone.owner()), stone.line() == null ? "" : stone.line().toString(), or(refs.of(stone.id())), "", ""));
    }

    private void link(Link link) {
        rows.add(List.of("link", "", "", "", "", "", "", refs.from(link), refs.to(link)));
        link.assumptions().forEach(one -> rows.add(List.of("assumption", "", "", one, "", "", "", refs.from(link), refs.to(link))));
        link.risks().forEach(one -> rows.add(List.of("risk", "", "", one, "", "", "", refs.from(link), refs.to(link))));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
