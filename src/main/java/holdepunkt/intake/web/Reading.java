package holdepunkt.intake.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.Nomination;
import java.time.LocalDate;

/**
 * As what somebody reads a question. Whoever asked reads the least, also when she has that person as her fixed contact: what is on the page must not
 * tell whether she was known here before.
 */
public enum Reading {
    OWN, OFFICE, ASKER, NEAR;

    static Reading of(Opening opening, Nomination nomination) {
        if (opening.own()) {
            return OWN;
        }
        if (opening.has("office", nomination.id())) {
            return OFFICE;
        }
        return nomination.askedBy().equals(opening.viewer().account().value()) ? ASKER : NEAR;
    }

    /** Message key part of where it stands, as this reader is told. */
    String state(Nomination nomination) {
        var state = nomination.state(LocalDate.now(Texts.NORWAY));
        boolean hersToTell = state.equals("her_no") || state.equals("wrong_person");
        return hersToTell && this != OWN && this != OFFICE ? "closed" : state;
    }
}
