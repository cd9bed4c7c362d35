package holdepunkt.meetings.letter;

import holdepunkt.core.paper.Paper;

/** The letter on paper: the same words, tagged for screen readers, with nothing outside that says what it is. */
public final class LetterPaper {

    private LetterPaper() {}

    /** @param heading what stands on top of the letter @param title neutral: it stands in the window and in lists of files */
    public static byte[] print(LetterBody body, String heading, String title, String language) {
        var paper = new Paper(heading);
        for (var group : body.groups()) {
            switch (group.getFirst().kind()) {
                case HEADING -> paper.heading(group.getFirst().text());
                case PARAGRAPH -> paper.paragraph(group.getFirst().text());
                case ITEM -> paper.list(group.stream().map(LetterBody.Block::text).toList());
            }
        }
        return paper.print(language, title);
    }
}
