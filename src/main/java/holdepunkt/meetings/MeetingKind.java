package holdepunkt.meetings;

import java.util.List;
import java.util.Locale;

/** What the meeting is called where it is held. The form is the same in all of them. */
public enum MeetingKind {
    CARE_GROUP, PLAN_MEETING, COLLABORATION, DISCHARGE, KITCHEN_TABLE, NETWORK, EMERGENCY;

    /** Those that exist already, so that no one has to be asked for a meeting. */
    public static final List<MeetingKind> EXISTING = List.of(CARE_GROUP, PLAN_MEETING, COLLABORATION, DISCHARGE, KITCHEN_TABLE);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws holdepunkt.core.BrokenRule when it is no such word */
    public static MeetingKind of(String code) {
        return Codes.read(MeetingKind.class, code, "kind");
    }
}
