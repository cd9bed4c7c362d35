package holdepunkt.notices;

import holdepunkt.meetings.invitation.CalendarFile;
import org.jspecify.annotations.Nullable;

/** One message on its way. Its text is the same for everybody. @param to an e-mail address or a phone number @param calendar only by e-mail */
public record Parcel(String to, String subject, String text, @Nullable CalendarFile calendar) {

    @Override
    public String toString() {
        return "Parcel[hidden]";
    }
}
