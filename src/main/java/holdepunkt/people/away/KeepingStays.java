package holdepunkt.people.away;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.people.events.AskedBeforeRelease;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens while she is not free, written down by her or her contact as it happens. */
@Component
public class KeepingStays {

    private static final List<String> KINDS = List.of("prison", "involuntary");
    private static final List<String> ASKED = List.of("date", "handover", "consents");
    private static final List<String> HANDS = List.of("contact", "prison_health");

    private final Stays stays;
    private final ApplicationEventPublisher events;

    KeepingStays(Stays stays, ApplicationEventPublisher events) {
        this.stays = stays;
        this.events = events;
    }

    public Optional<Stay> now(Opening opening) {
        return stays.now(opening);
    }

    /** @param outOn when she is let out, or null when nobody knows, as in remand */
    public void begin(Opening opening, String kind, LocalDate begunOn, @Nullable LocalDate outOn) {
        StayRules.aWordThatIsKnown(KINDS, kind, "kind");
        StayRules.oneAtATime(stays.now(opening));
        StayRules.itHasBegun(begunOn, today());
        StayRules.sheIsLetOutAfterItBegan(begunOn, outOn);
        var stay = stays.begin(opening, kind, begunOn);
        if (outOn != null) {
            stays.date(opening, stay, outOn);
        }
    }

    public void date(Opening opening, @Nullable LocalDate outOn) {
        var stay = current(opening);
        StayRules.sheIsLetOutAfterItBegan(stay.begunOn(), outOn);
        stays.date(opening, stay.id(), outOn);
    }

    public void asked(Opening opening, String what) {
        StayRules.aWordThatIsKnown(ASKED, what, "what");
        var stay = current(opening);
        stays.asked(opening, stay.id(), what);
        if (what.equals("consents")) {
            events.publishEvent(new AskedBeforeRelease(opening.area().value(), opening.person().value(), stay.begunOn()));
        }
    }

    public void phoneTaken(Opening opening, LocalDate from, LocalDate until) {
        var stay = current(opening);
        StayRules.aPhoneIsTakenForAtMostFourteenDays(stay, from, until);
        stays.phone(opening, stay.id(), from, until);
    }

    /** @param who the name of the human who put it in her hand */
    public void handed(Opening opening, String hand, PersonText who, LocalDate on) {
        StayRules.aWordThatIsKnown(HANDS, hand, "hand");
        StayRules.itHasBegun(on, today());
        stays.handed(opening, current(opening).id(), hand, who, on);
    }

    public void end(Opening opening, LocalDate on) {
        var stay = current(opening);
        StayRules.sheIsLetOutAfterItBegan(stay.begunOn(), on);
        StayRules.sheWasAskedAgain(stay, opening.own());
        stays.end(opening, stay.id(), on);
    }

    private Stay current(Opening opening) {
        return stays.now(opening).orElseThrow(NotOpen::new);
    }

    private static LocalDate today() {
        return LocalDate.now(Period.NORWAY);
    }
}
