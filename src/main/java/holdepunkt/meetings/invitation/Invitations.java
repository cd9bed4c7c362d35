package holdepunkt.meetings.invitation;

import holdepunkt.core.web.Texts;
import holdepunkt.meetings.Meeting;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The calendar file of a meeting, as it stands now. It says when and in which street, and nothing else. */
@Component
public class Invitations {

    private final MessageSource messages;
    private final String organiser;

    Invitations(MessageSource messages, @Value("${holdepunkt.notices.from}") String organiser) {
        this.messages = messages;
        this.organiser = organiser;
    }

    /** To fetch from a page. */
    public CalendarFile toFetch(Meeting meeting, String language) {
        return meeting.isCancelled() ? CalendarFile.cancel(entry(meeting, language)) : CalendarFile.publish(entry(meeting, language));
    }

    /** To send to one receiver: the first time, after a change, and when it is called off. */
    public CalendarFile toSend(Meeting meeting, String language, String receiver) {
        return meeting.isCancelled() ? CalendarFile.cancel(entry(meeting, language), receiver) : CalendarFile.request(entry(meeting, language), receiver);
    }

    private CalendarEntry entry(Meeting meeting, String language) {
        var header = meeting.header();
        // Another number than the meeting's own: an address in a calendar must not lead anyone to her.
        var uid = UUID.nameUUIDFromBytes(("calendar:" + meeting.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new CalendarEntry(uid, meeting.changes(), meeting.changedAt(), header.beginsAt(), header.endsAt(),
                new Texts(messages, language).t("invitation.summary"), header.place(), organiser);
    }
}
