package holdepunkt.rights.web;

import holdepunkt.core.web.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes as they are said elsewhere; those that are said nowhere else stand under {@code rights.code.<table>.<column>.<code>}. */
final class RowCodes {

    private static final Map<String, String> BY_COLUMN = Map.ofEntries(
            Map.entry("ground", "people.ground."), Map.entry("data_class", "people.class."), Map.entry("classes", "people.class."), Map.entry("kept", "people.class."),
            Map.entry("role", "core.role."), Map.entry("language", "consent.language."), Map.entry("topic", "preparation.topic."), Map.entry("purpose", "consent.purpose."),
            Map.entry("said_yes_to", "intake.yesTo."), Map.entry("said_yes_how", "intake.yesHow."), Map.entry("coped", "followup.coped."),
            Map.entry("hand", "people.away.hand."), Map.entry("stands_on", "meetings.seat.stands."), Map.entry("marked", "meetings.seat."),
            Map.entry("channel", "people.reach.channel."), Map.entry("finding", "oversight.finding."), Map.entry("relation", "people.relation."));

    private static final Map<String, String> BY_PLACE = Map.ofEntries(
            Map.entry("meetings.meeting.kind", "meetings.kind."), Map.entry("meetings.meeting.way", "meetings.way."), Map.entry("meetings.seat.role", "meetings.role."),
            Map.entry("meetings.seat.way", "meetings.seat.way."), Map.entry("meetings.decision_line.kind", "room.kind."), Map.entry("promises.promise.kind", "room.kind."),
            Map.entry("meetings.option_line.topic", "room.topic."), Map.entry("meetings.presence.how", "room.how."), Map.entry("meetings.read_back.answer", "room.answer."),
            Map.entry("meetings.letter_given.how", "letter.how."), Map.entry("meetings.letter_wish.way", "preparation.letter."),
            Map.entry("promises.promise_mark.mark", "promises.mark."), Map.entry("intake.nomination_answer.answer", "intake.answer."),
            Map.entry("meetings.follow_up_outcome.outcome", "followup.outcome."), Map.entry("meetings.follow_up_talk.moment", "followup.moment."),
            Map.entry("signals.signal.kind", "signals.kind."), Map.entry("people.reach.hours", "people.reach.hours."), Map.entry("people.after_me.choice", "people.passing.after."),
            Map.entry("people.stay.kind", "people.away."), Map.entry("people.stay_asked.what", "people.away.asked."), Map.entry("people.moving_end.how", "people.moving.end."),
            Map.entry("consent.emergency_access.reason", "emergency.reason."), Map.entry("consent.emergency_review.outcome", "emergency.outcome."),
            Map.entry("consent.mandate.kind", "behalf.kind."), Map.entry("rights.remark.about", "rights.table."));

    private RowCodes() {}

    /** Null where nobody has given it words. */
    static @Nullable String say(Texts texts, String table, String column, String code) {
        var beginning = BY_PLACE.getOrDefault(table + "." + column, BY_COLUMN.get(column));
        var known = beginning == null ? null : texts.orNull(beginning + code.replace(':', '.'));
        return known != null ? known : texts.orNull("rights.code." + table.substring(table.indexOf('.') + 1) + "." + column + "." + code);
    }
}
