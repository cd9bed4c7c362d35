package holdepunkt.meetings.room.web;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.room.Decision;
import holdepunkt.meetings.room.DecisionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A decision line as it is typed. @param who the account of whoever answers for it */
record LineForm(@NotBlank(message = "{room.rule.kind}") @Pattern(regexp = "|i_do|we_apply|no_here|nobody_took") String kind, @Size(max = 500) String what,
                @Nullable String who, @Nullable @Size(max = 120) String whoText, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate by,
                @Nullable @Size(max = 500) String ifNot, @Nullable @Size(max = 120) String answerer, @Nullable @Size(max = 500) String wayOn,
                @Nullable Long _version) {

    Decision decision() {
        return new Decision(DecisionKind.of(kind), PersonText.of(what == null ? "" : what), account(), text(whoText), by, text(ifNot), text(answerer), text(wayOn));
    }

    long seen() {
        if (_version == null) {
            throw BrokenRule.of("core.error.unreadable");
        }
        return _version;
    }

    private @Nullable AccountId account() {
        try {
            return who == null || who.isBlank() ? null : new AccountId(UUID.fromString(who));
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("core.error.unreadable", "who");
        }
    }

    private static @Nullable PersonText text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : PersonText.of(typed);
    }
}
