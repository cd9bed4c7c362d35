package holdepunkt.core;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readability of a Norwegian text: LIX = words / sentences + 100 x long words / words, where a long word has more than six letters (Björnsson
 * 1968). A hint, no proof of plain language; compounds raise it in Norwegian.
 *
 * <p>A sentence ends at {@code !} and {@code ?}; at a full stop, unless a small letter or a figure follows (as in «kl. 10», «12. januar»); at a
 * colon when a capital follows. Every line is a block of its own, so headings and list items count as sentences without any sign at the end;
 * texts here are never broken into lines of equal length. A text without words has the value zero.
 *
 * @param words     runs of letters and figures; hyphens and apostrophes inside do not divide
 * @param sentences at least one when there are words
 * @param longWords words with more than six letters
 */
public record Lix(int words, int sentences, int longWords) {

    /** What a text to the person should stay below. */
    public static final int TARGET = 35;
    /** Where the writer is warned. */
    public static final int WARNING = 45;
    /** Fewer words than this say little. */
    public static final int ENOUGH_WORDS = 100;

    private static final Pattern WORD =
        Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:(?:[-'’@]|\\.(?=[\\p{Ll}\\p{N}])|(?<=\\p{N})[,:](?=\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•–]|#+|\\d+[.)])\\s+");
    private static final String CLOSING = "[\"'”’»)\\]]*";
    private static final String OPENING = "[\"'“”‘«(\\[–-]*";
    private static final Pattern SENTENCE_END = Pattern.compile(
        "[.!?…]*[!?]" + CLOSING + "(?=\\s|$)"
            + "|[.…]+" + CLOSING + "(?=\\s*$|\\s+" + OPENING + "[^\\p{Ll}\\p{N}\\s])"
            + "|:(?=\\s+" + OPENING + "\\p{Lu})");

    /** The Norwegian bands. The Danish ones differ and are never mixed in. */
    public enum Band {
        VERY_EASY, EASY, MEDIUM, HARD, VERY_HARD
    }

    public static Lix of(String text) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (String line : Normalizer.normalize(text, Normalizer.Form.NFC).split("\\R")) {
            var block = LIST_MARK.matcher(line.strip()).replaceFirst("");
            words += count(WORD.matcher(block));
            longWords += (int) WORD.matcher(block).results().filter(word -> letters(word.group()) > 6).count();
            sentences += sentencesIn(block);
        }
        return new Lix(words, sentences, longWords);
    }

    public double value() {
        return words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
    }

    public Band band() {
        double value = value();
        return value < 30 ? Band.VERY_EASY : value < 40 ? Band.EASY : value < 50 ? Band.MEDIUM : value <= 60 ? Band.HARD : Band.VERY_HARD;
    }

    public boolean isTooShortToJudge() {
        return words < ENOUGH_WORDS;
    }

    public boolean meetsTarget() {
        return value() < TARGET;
    }

    public boolean warns() {
        return value() >= WARNING;
    }

    private static int sentencesIn(String block) {
        int sentences = 0;
        for (String part : SENTENCE_END.split(block)) {
            sentences += WORD.matcher(part).find() ? 1 : 0;
        }
        return sentences;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    private static int count(Matcher matcher) {
        return (int) matcher.results().count();
    }
}
