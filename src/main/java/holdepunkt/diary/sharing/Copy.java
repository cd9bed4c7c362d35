package holdepunkt.diary.sharing;

import holdepunkt.core.PersonText;
import java.time.LocalDate;

/** What is shared: the words as they stood, the day they were written, and whether it is the whole page. Sealed as three parts, the words last. */
public record Copy(LocalDate day, boolean whole, String words) {

    PersonText text() {
        return PersonText.of(day + "\n" + (whole ? "page" : "sentence") + "\n" + words);
    }

    static Copy of(PersonText sealed) {
        var parts = sealed.reveal().split("\n", 3);
        return new Copy(LocalDate.parse(parts[0]), parts[1].equals("page"), parts[2]);
    }
}
