package holdepunkt.meetings.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Period;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ACalendarFollowsTheMeetingThroughItsChangesTests {

    private static final UUID MEETING = UUID.fromString("0b54f3a8-52d8-4a2e-9d51-5c3f0f8f7a11");
    private static final ZoneRules NORWAY = Period.NORWAY.getRules();
    private static final String RECEIVER = "mottaker@example.org";
    private static final String LONG_STREET = "Øvre Ørneåsgårdsvei 12 B, inngang fra Nedre Ærfuglstræde, 9999 Elvestad 🏠";

    @Test
    void anInvitationTellsTimePlaceAndNeutralWordsAndNothingElse() throws Exception {
        var event = event(CalendarFile.request(entry(0, "2026-01-12T09:00:00Z"), RECEIVER));
        assertThat(event.<Property>getProperties()).extracting(Property::getName).containsExactlyInAnyOrder(
            "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "ORGANIZER", "ATTENDEE", "STATUS", "CLASS", "TRANSP");
        assertThat(text(event, "SUMMARY")).isEqualTo("Møte");
        assertThat(text(event, "LOCATION")).isEqualTo("Storgata 1");
        assertThat(text(event, "UID")).isEqualTo(MEETING.toString());
        assertThat(text(event, "DTSTAMP")).isEqualTo("20260105T080000Z");
        assertThat(text(event, "CLASS")).isEqualTo("PRIVATE");
        assertThat(text(event, "ATTENDEE")).isEqualTo("mailto:" + RECEIVER);
    }

    @Test
    void nobodyIsNamed() {
        assertThat(CalendarFile.request(entry(0, "2026-01-12T09:00:00Z"), RECEIVER).content()).doesNotContain("CN=", "DESCRIPTION", "CATEGORIES", "olde");
    }

    @Test
    void aFetchedFileHasNoReceiver() throws Exception {
        var file = CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z"));
        assertThat(file.method()).isEqualTo("PUBLISH");
        assertThat(file.contentType()).isEqualTo("text/calendar; charset=utf-8; method=PUBLISH");
        assertThat(event(file).getProperty("ATTENDEE")).isEmpty();
        assertThat(read(file).<Property>getProperty("METHOD")).map(Property::getValue).contains("PUBLISH");
    }

    @Test
    void aSeatWithoutAnAddressHasNoPlace() throws Exception {
        assertThat(event(CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z", "Møte", " "))).getProperty("LOCATION")).isEmpty();
    }

    @Test
    void anUpdateIsTheSameMeetingWithAHigherNumber() throws Exception {
        var first = event(CalendarFile.request(entry(0, "2026-01-12T09:00:00Z"), RECEIVER));
        var moved = event(CalendarFile.request(entry(1, "2026-01-13T09:00:00Z"), RECEIVER));
        assertThat(text(moved, "UID")).isEqualTo(text(first, "UID"));
        assertThat(text(first, "SEQUENCE")).isEqualTo("0");
        assertThat(text(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(text(moved, "DTSTART")).isEqualTo("20260113T100000");
        assertThat(text(moved, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void aCancelledMeetingIsTakenOutOfTheCalendar() throws Exception {
        for (var file : List.of(CalendarFile.cancel(entry(2, "2026-01-13T09:00:00Z"), RECEIVER), CalendarFile.cancel(entry(2, "2026-01-13T09:00:00Z")))) {
            assertThat(file.method()).isEqualTo("CANCEL");
            assertThat(read(file).<Property>getProperty("METHOD")).map(Property::getValue).contains("CANCEL");
            assertThat(text(event(file), "STATUS")).isEqualTo("CANCELLED");
            assertThat(text(event(file), "UID")).isEqualTo(MEETING.toString());
            assertThat(text(event(file), "SEQUENCE")).isEqualTo("2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T09:00:00Z, 20260112T100000", "2026-06-15T08:00:00Z, 20260615T100000", "2026-03-29T00:30:00Z, 20260329T013000",
        "2026-03-29T01:30:00Z, 20260329T033000", "2026-10-25T00:30:00Z, 20261025T023000", "2031-07-01T08:00:00Z, 20310701T100000"})
    void theHourIsTheHourOnTheWallInNorway(Instant begins, String wall) throws Exception {
        var file = CalendarFile.publish(entry(0, begins.toString()));
        assertThat(file.content()).contains("DTSTART;TZID=Europe/Oslo:" + wall);
        assertThat(start(file).toInstant()).isEqualTo(begins);
    }

    @Test
    void theClockIsMovedInTheFileWhenItIsMovedInNorway() throws Exception {
        var zone = read(CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z"))).<VTimeZone>getComponents("VTIMEZONE").getFirst();
        for (var moved = NORWAY.nextTransition(Instant.parse("1996-01-01T00:00:00Z")); moved.getDateTimeBefore().getYear() < 2046;
             moved = NORWAY.nextTransition(moved.getInstant())) {
            var onset = moved.getDateTimeBefore();
            var begun = zone.getObservances().stream().filter(part -> onsets(part, onset.getYear()).contains(onset)).toList();
            assertThat(begun).as("what begins %s", onset).hasSize(1);
            assertThat(property(begun.getFirst(), "TZOFFSETFROM")).isEqualTo(moved.getOffsetBefore().getId().replace(":", ""));
            assertThat(property(begun.getFirst(), "TZOFFSETTO")).isEqualTo(moved.getOffsetAfter().getId().replace(":", ""));
        }
    }

    @Test
    void theFileBringsItsOwnTimeZone() throws Exception {
        var zones = read(CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z"))).<VTimeZone>getComponents("VTIMEZONE");
        assertThat(zones).singleElement().satisfies(zone -> assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Oslo"));
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAndReadBackWhole() throws Exception {
        var file = CalendarFile.request(entry(0, "2026-01-12T09:00:00Z", "Å".repeat(200), LONG_STREET), RECEIVER);
        assertThat(file.content().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.content().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(new String(file.bytes(), UTF_8)).isEqualTo(file.content()).doesNotContain("\ufffd");
        assertThat(text(event(file), "SUMMARY")).isEqualTo("Å".repeat(200));
        assertThat(text(event(file), "LOCATION")).isEqualTo(LONG_STREET);
    }

    @Test
    void signsThatMeanSomethingInTheFormatAreEscaped() throws Exception {
        var file = CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z", "Kaffe, kake; \\ og mer", "Gate 1, 9999 Elvestad"));
        assertThat(file.content()).contains("SUMMARY:Kaffe\\, kake\\; \\\\ og mer");
        assertThat(text(event(file), "SUMMARY")).isEqualTo("Kaffe, kake; \\ og mer");
        assertThat(text(event(file), "LOCATION")).isEqualTo("Gate 1, 9999 Elvestad");
    }

    @Test
    void typedLinesCannotBecomeLinesOfTheFormat() throws Exception {
        var file = CalendarFile.publish(entry(0, "2026-01-12T09:00:00Z", "Møte\r\nATTENDEE:mailto:en@example.org", "Gate 1\nX-A:b"));
        assertThat(event(file).getProperty("ATTENDEE")).isEmpty();
        assertThat(Arrays.stream(file.content().split("\r\n"))).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("X-A"));
        assertThatThrownBy(() -> CalendarFile.request(entry(0, "2026-01-12T09:00:00Z"), "a@b\r\nX-A:c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMeetingThatEndsBeforeItBeginsIsRefused() {
        var noon = Instant.parse("2026-01-12T12:00:00Z");
        assertThatThrownBy(() -> new CalendarEntry(MEETING, 0, noon, noon, noon, "Møte", "", "moter@example.org"))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarEntry entry(int change, String begins) {
        return entry(change, begins, "Møte", "Storgata 1");
    }

    private static CalendarEntry entry(int change, String begins, String summary, String street) {
        var start = Instant.parse(begins);
        return new CalendarEntry(
            MEETING, change, Instant.parse("2026-01-05T08:00:00Z"), start, start.plusSeconds(5400), summary, street, "moter@example.org");
    }

    private static Calendar read(CalendarFile file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file.content()));
    }

    private static VEvent event(CalendarFile file) throws Exception {
        return read(file).<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String text(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static ZonedDateTime start(CalendarFile file) throws Exception {
        Temporal start = event(file).getStartDate().orElseThrow().getDate();
        return ZonedDateTime.from(start);
    }

    private static List<LocalDateTime> onsets(Observance part, int year) {
        var rule = part.<RRule<LocalDateTime>>getProperty("RRULE").orElseThrow().getRecur();
        LocalDateTime first = LocalDateTime.parse(property(part, "DTSTART"), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
        return rule.getDates(first, LocalDateTime.of(year, 1, 1, 0, 0), LocalDateTime.of(year + 1, 1, 1, 0, 0));
    }

    private static String property(Observance part, String name) {
        return part.<Property>getProperty(name).orElseThrow().getValue();
    }
}
