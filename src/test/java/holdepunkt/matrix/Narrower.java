package holdepunkt.matrix;

import java.util.List;
import java.util.Optional;

/** Pages that open to fewer than their door lets in. What is left out here is held by the module's own tests; nothing is ever let in by this list. */
final class Narrower {

    /** @param route part of the pattern @param grounds whom it stays shut to @param because what else it asks for */
    private record Line(String route, String grounds, String because) {}

    private static final List<Line> LINES = List.of(
            new Line("/askings/", "asked_leader", "the very leader the line went to"),
            new Line("/own-page", "own|coordinator|supporter", "her fixed contact, who has seen who she is"),
            new Line("/nominations/new", "contact|coordinator|lead|nominator|office", "she asks for herself"),
            new Line("/passing", "own", "a death that was confirmed"),
            new Line("/after-me", "contact|deputy|emergency", "she says what becomes of what is hers"),
            new Line("/seats/{seat}/code", ".*", "a guest's seat, and the code is shown once"),
            new Line("/emergency/{access}", "emergency_review", "the very access the leader answers for"),
            new Line("/consents/receipt", "own", "a choice that was made"),
            new Line("/attorneys/receipt", "own|contact", "a choice that was made, by herself"),
            new Line("/share/receipt", "own", "a choice that was made"),
            new Line("/shared-lines/", "own|diary_reader", "the one she shared it with"),
            new Line("/told-consents/", "own|coordinator|lead|office", "her fixed contact, to whom she said it"),
            new Line("/sharing/{cause}", "own", "a consent of hers, not a tie"),
            new Line("/talks/{talk}", "contact|coordinator|lead|supporter|writer|seat", "a talk the viewer asked about"),
            new Line("/room/drafts/", ".*", "a piece for a script; it names nobody"),
            new Line("/meetings/{meeting}", "office", "a meeting that came from a question to the office"),
            new Line("/meetings/{meeting}/followup", "shared", "a meeting that was shared"),
            new Line("/meetings/{meeting}/letter", "shared|kin|on_behalf|guardian", "a letter that was shared"));

    private Narrower() {}

    static Optional<String> reason(Route route, String ground) {
        return LINES.stream().filter(line -> !route.writes() && route.pattern().contains(line.route()) && ground.matches(line.grounds())).map(Line::because).findFirst();
    }
}
