package holdepunkt.meetings.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.NewMeeting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Time, place and purpose as they are typed. @param time as in 10.30 or 10:30 */
record MeetingForm(@Nullable String kind, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @NotNull String time,
                   @NotNull @Min(10) @Max(480) Integer minutes, @Pattern(regexp = "room|phone|video|walk") String way,
                   @Nullable @Size(max = 120) String place, @Nullable @Size(max = 600) String purpose, @Nullable UUID nomination, @Nullable Long _version) {

    NewMeeting toMeeting(@Nullable MeetingKind known, @Nullable UUID from) {
        var of = known != null ? known : MeetingKind.of(kind == null ? "" : kind);
        return new NewMeeting(of, from, beginsAt(), minutes, way == null ? "room" : way, text(place), text(purpose));
    }

    private Instant beginsAt() {
        if (!time.strip().matches("([01]?\\d|2[0-3])([.:][0-5]\\d)?")) {
            throw new BrokenRule("meetings.form.time.unreadable", "time");
        }
        var parts = time.strip().split("[.:]");
        var clock = LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        return day.atTime(clock).atZone(Texts.NORWAY).toInstant();
    }

    long seen() {
        if (_version == null) {
            throw BrokenRule.of("core.error.formNumber");
        }
        return _version;
    }

    private static @Nullable PersonText text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : PersonText.of(typed);
    }
}
