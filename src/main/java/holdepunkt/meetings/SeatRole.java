package holdepunkt.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What somebody is at the table, the ground that her yes gives the seat, and what of it she may leave out. */
public enum SeatRole {
    LEAD("lead", List.of("network", "nomination", "letter", "promise", "signal", "followup", "sharing", "mirror", "mirror_answer"), List.of()),
    SUPPORTER("supporter", List.of("network", "promise", "way_in", "mirror", "mirror_answer", "dictation"), List.of("preparation", "letter", "followup")),
    COORDINATOR("coordinator", List.of("network", "nomination", "promise", "signal", "followup", "sharing", "way_in", "mirror", "mirror_answer"), List.of("reach", "letter")),
    CONTACT("seat", List.of("promise", "mirror", "mirror_answer"), List.of("letter")),
    WRITER("writer", List.of("letter", "promise", "mirror", "mirror_answer"), List.of()),
    PARTICIPANT("seat", List.of("promise", "mirror", "mirror_answer"), List.of("letter")),
    OBSERVER("observer", List.of(), List.of()),
    NEXT_OF_KIN("seat", List.of("mirror", "mirror_answer"), List.of("letter", "promise")),
    GP("seat", List.of("promise", "mirror", "mirror_answer"), List.of("letter"));

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);
    private static final List<String> TABLE = List.of("identity", "meeting");

    private final String ground;
    private final List<String> follows;
    private final List<String> hers;

    SeatRole(String ground, List<String> follows, List<String> hers) {
        this.ground = ground;
        this.follows = follows;
        this.hers = hers;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SeatRole of(String code) {
        return Codes.read(SeatRole.class, code, "role");
    }

    /** The ground of the policy. */
    public String ground() {
        return ground;
    }

    /** What the seat must see to be a seat at all. */
    public List<String> always() {
        return java.util.stream.Stream.concat(TABLE.stream(), follows.stream()).toList();
    }

    /** When her yes ends by itself: half a year on for those who work on what was decided, the day of the meeting for an observer. */
    Instant until(MeetingHeader meeting) {
        return this == OBSERVER ? meeting.midnight() : meeting.beginsAt().plus(HALF_A_YEAR);
    }

    /** What she ticks, seat by seat. */
    public List<String> hers() {
        return hers;
    }
}
