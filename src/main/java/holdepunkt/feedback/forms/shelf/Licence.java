package holdepunkt.feedback.forms.shelf;

import java.time.LocalDate;

/** What was bought. @param endsOn the last day it may be used @param places how many may ask by it @param taken how many have */
public record Licence(String number, String holder, LocalDate endsOn, int places, int taken) {

    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
