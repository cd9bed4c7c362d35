package holdepunkt.meetings.letter;

import holdepunkt.core.paper.Paper;
import holdepunkt.people.page.Enclosure;
import java.util.List;

/** The letter on paper: the same words, tagged for screen readers, with nothing outside that says what it is. */
public final class LetterPaper {

    private LetterPaper() {}

    /**
     * @param enclosed what lies beside it in this copy
     * @param heading what stands on top of the letter
     * @param title neutral: it stands in the window and in lists of files
     */
    public static byte[] print(LetterBody body, List<Enclosure.Sheet> enclosed, String heading, String title, String language) {
        var paper = new Paper(heading);
        for (var group : body.groups()) {
            switch (group.getFirst().kind()) {
                case HEADING -> paper.heading(group.getFirst().text());
                case PARAGRAPH -> paper.paragraph(group.getFirst().text());
                case ITEM -> paper.list(group.stream().map(LetterBody.Block::text).toList());
            }
        }
        enclosed.forEach(sheet -> paper.heading(sheet.heading()).list(sheet.lines()));
        return paper.print(language, title);
    }
}
