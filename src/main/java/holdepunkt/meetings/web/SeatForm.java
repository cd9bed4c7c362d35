package holdepunkt.meetings.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.NewSeat;
import holdepunkt.meetings.SeatRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked to which seat. @param who the account of someone who works here @param guest the name of someone who does not */
record SeatForm(@Nullable UUID who, @Nullable @Size(max = 80) String guest, @NotBlank String role, @Nullable @Pattern(regexp = "room|phone|video") String way,
                @Nullable String callNow, @Nullable String student, @Nullable UUID insteadOf) {

    NewSeat toSeat() {
        boolean named = guest != null && !guest.isBlank();
        if (named == (who != null)) {
            throw new BrokenRule("meetings.rule.who", "who");
        }
        return new NewSeat(SeatRole.of(role), who == null ? null : new AccountId(who), named ? PersonText.of(guest) : null, way == null ? "room" : way,
                callNow == null || callNow.isBlank() ? null : callNow, student != null, insteadOf);
    }
}
