package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.files.Tree;

/** A chain as YAML, in the shape of the files it came in. */
final class YamlWriting {

    private final Refs refs;

    private YamlWriting(Refs refs) {
        this.refs = refs;
    }

    static String write(Chain chain) {
        return new YamlWriting(new Refs(chain)).tree(chain).yaml();
    }

    private Tree tree(Chain chain) {
        var from = Origin.of(chain.transcript());
        return new Tree().put("source", from.source()).put("source_note", from.sourceNote()).put("id", from.key()).put("title", chain.title()).put("title_note", from.titleNote())
                .put("title_line", from.line()).each("columns", chain.columns(), this::column).some("links", chain.links(), this::link)
                .some("missing_columns", from.missing()).some("transcription_notes", from.notes());
    }

    private Tree column(Column column) {
        return new Tree().put("key", column.key()).put("heading", column.heading()).put("canonical", column.kind().code()).each("cell_groups", column.groups(), this::group);
    }

    private Tree group(CellGroup group) {
        return new Tree().orNull("group", group.name()).each("items", group.stones(), this::stone);
    }

    private Tree stone(Stone stone) {
        return new Tree().put("ref", refs.of(stone.id())).put("text", stone.text()).put("owner", stone.owner()).put("line", stone.line());
    }

    private Tree link(Link link) {
        return new Tree().put("from", refs.from(link)).put("to", refs.to(link)).some("assumptions", link.assumptions()).some("risks", link.risks());
    }
}
