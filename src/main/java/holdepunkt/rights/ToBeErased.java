package holdepunkt.rights;

import java.time.LocalDate;

/** What is said before she confirms. @param words how many texts are hers alone @param act why the rest is kept @param until and until when */
public record ToBeErased(int words, String act, LocalDate until) {}
