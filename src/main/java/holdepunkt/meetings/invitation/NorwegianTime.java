package holdepunkt.meetings.invitation;

import holdepunkt.core.Period;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Norwegian time as it has been kept since 1996, in twelve lines. The library's own definition of Europe/Oslo is named Europe/Berlin and tells
 * of every war summer, which some calendars answer by moving the meeting.
 */
final class NorwegianTime {

    private NorwegianTime() {
    }

    static VTimeZone zone() {
        var name = new PropertyList(List.of(new TzId(Period.NORWAY.getId())));
        return new VTimeZone(name, new ComponentList<Observance>(List.of(summer(), winter())));
    }

    private static Daylight summer() {
        return new Daylight(lines("CEST", "+0100", "+0200", "19960331T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
    }

    private static Standard winter() {
        return new Standard(lines("CET", "+0200", "+0100", "19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
    }

    private static PropertyList lines(String name, String before, String after, String first, String rule) {
        var from = new TzOffsetFrom();
        from.setValue(before);
        var to = new TzOffsetTo();
        to.setValue(after);
        return new PropertyList(List.<Property>of(new TzName(name), from, to, new DtStart<>(first), new RRule<>(rule)));
    }
}
