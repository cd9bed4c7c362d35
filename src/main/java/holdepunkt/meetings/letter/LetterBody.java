package holdepunkt.meetings.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a letter, block by block. Kept as plain text that reads well by itself: a heading begins with {@code #}, an item with {@code -},
 * and everything else is a paragraph.
 */
public record LetterBody(List<Block> blocks) {

    /** What a block is. */
    public enum Kind { HEADING, ITEM, PARAGRAPH }

    /** One block of one line. */
    public record Block(Kind kind, String text) {}

    public LetterBody {
        blocks = List.copyOf(blocks);
    }

    public static LetterBody read(String text) {
        return new LetterBody(text.lines().filter(line -> !line.isBlank()).map(LetterBody::block).toList());
    }

    private static Block block(String line) {
        return line.startsWith("# ") ? new Block(Kind.HEADING, line.substring(2))
                : line.startsWith("- ") ? new Block(Kind.ITEM, line.substring(2)) : new Block(Kind.PARAGRAPH, line.startsWith("\\") ? line.substring(1) : line);
    }

    /** As {@link #read} reads it. What somebody typed never turns into a heading or an item. */
    public String text() {
        return blocks.stream().map(block -> switch (block.kind()) {
            case HEADING -> "# " + block.text();
            case ITEM -> "- " + block.text();
            case PARAGRAPH -> block.text().matches("^[#\\\\-].*") ? "\\" + block.text() : block.text();
        }).collect(Collectors.joining("\n"));
    }

    /** Blocks as they are drawn: items that follow each other are one list. */
    public List<List<Block>> groups() {
        var groups = new ArrayList<List<Block>>();
        for (var block : blocks) {
            boolean sameList = block.kind() == Kind.ITEM && !groups.isEmpty() && groups.getLast().getFirst().kind() == Kind.ITEM;
            if (!sameList) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
        }
        return groups;
    }

    /** With a note of what was put right, straight after the greeting. */
    LetterBody corrected(String heading, String note) {
        var all = new ArrayList<>(blocks);
        int at = blocks.isEmpty() ? 0 : 1;
        var lines = note.lines().filter(line -> !line.isBlank()).map(line -> new Block(Kind.PARAGRAPH, line.strip())).toList();
        all.addAll(at, lines);
        all.add(at, new Block(Kind.HEADING, heading));
        return new LetterBody(all);
    }

    /** Gathers blocks in order. */
    static final class Writer {

        private final List<Block> blocks = new ArrayList<>();

        Writer heading(String text) {
            blocks.add(new Block(Kind.HEADING, text));
            return this;
        }

        Writer item(String text) {
            blocks.add(new Block(Kind.ITEM, oneLine(text)));
            return this;
        }

        Writer paragraphs(String text) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block(Kind.PARAGRAPH, line.strip())));
            return this;
        }

        LetterBody done() {
            return new LetterBody(blocks);
        }

        private static String oneLine(String text) {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
        }
    }
}
