package holdepunkt.meetings.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdepunkt.core.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar file (RFC 5545, methods of RFC 5546) for one meeting and one receiver. The receiver stands in it by the address it is sent to and
 * without a name; nobody else does. A later file with the same meeting and a higher change moves or removes the entry in the calendar.
 *
 * @param method  REQUEST, PUBLISH or CANCEL; also goes into the content type of the mail part
 * @param content lines ended by CRLF and folded at 75 octets
 */
public record CalendarFile(String method, String content) {

    /** Says nothing of who made it. */
    public static final String FILE_NAME = "calendar.ics";
    private static final ProdId MAKER = new ProdId("-//calendar//calendar//EN");

    /** To send by e-mail to one receiver; also for changes. */
    public static CalendarFile request(CalendarEntry entry, String receiver) {
        return file(ImmutableMethod.REQUEST, event(entry, ImmutableStatus.VEVENT_CONFIRMED, attendee(receiver)));
    }

    /** To fetch from a page, for whom we have no address. */
    public static CalendarFile publish(CalendarEntry entry) {
        return file(ImmutableMethod.PUBLISH, event(entry, ImmutableStatus.VEVENT_CONFIRMED));
    }

    /** Takes a meeting that was sent by e-mail out of the receiver's calendar. */
    public static CalendarFile cancel(CalendarEntry entry, String receiver) {
        return file(ImmutableMethod.CANCEL, event(entry, ImmutableStatus.VEVENT_CANCELLED, attendee(receiver)));
    }

    /** Takes a meeting that was fetched from a page out of the calendar. */
    public static CalendarFile cancel(CalendarEntry entry) {
        return file(ImmutableMethod.CANCEL, event(entry, ImmutableStatus.VEVENT_CANCELLED));
    }

    public String contentType() {
        return "text/calendar; charset=utf-8; method=" + method;
    }

    public byte[] bytes() {
        return content.getBytes(UTF_8);
    }

    private static CalendarFile file(Method method, VEvent event) {
        var head = new PropertyList(List.of(MAKER, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, method));
        var parts = new ComponentList<CalendarComponent>(List.of(NorwegianTime.zone(), event));
        var written = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(new Calendar(head, parts), written);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CalendarFile(method.getValue(), Folding.atOctets(written.toString()));
    }

    private static VEvent event(CalendarEntry entry, Status status, Property... receiver) {
        var lines = new ArrayList<Property>();
        lines.add(new Uid(entry.meeting().toString()));
        lines.add(new DtStamp(entry.changedAt()));
        lines.add(new LastModified(entry.changedAt()));
        lines.add(new Sequence(entry.change()));
        lines.add(new DtStart<>(entry.begins().atZone(Period.NORWAY)));
        lines.add(new DtEnd<>(entry.ends().atZone(Period.NORWAY)));
        lines.add(new Summary(entry.summary()));
        if (!entry.streetAddress().isEmpty()) {
            lines.add(new Location(entry.streetAddress()));
        }
        lines.add(new Organizer(mail(entry.organiser())));
        lines.addAll(List.of(receiver));
        lines.addAll(List.of(status, ImmutableClazz.PRIVATE, ImmutableTransp.OPAQUE));
        return new VEvent(new PropertyList(lines));
    }

    /** Answers are given on our own page, so the calendar is asked for none. */
    private static Property attendee(String receiver) {
        return new Attendee(mail(receiver)).add(PartStat.NEEDS_ACTION).add(Rsvp.FALSE);
    }

    private static URI mail(String address) {
        return URI.create("mailto:" + address);
    }
}
