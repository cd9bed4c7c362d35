package holdepunkt.matrix;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the ids in the addresses of pages come from: one line for each, in the order they are tried. A module adds its line with its page. */
final class Ids {

    /** @param within part of the pattern the line counts for @param query finds the id, given the person */
    private record Line(String within, String variable, String query) {}

    private static final List<Line> LINES = List.of(
            new Line("/log/", "entry", "select id from audit.entry where persons @> array[?::uuid] and system is null and allowed order by id limit 1"),
            new Line("/remarks/", "about", "select 'promises.promise' where ?::uuid is not null"),
            new Line("/remarks/", "of", "select id from promises.promise where person_id = ?"),
            new Line("/own-promises/", "promise", "select id from promises.own_promise where person_id = ?"),
            new Line("/promises/", "promise", "select id from promises.promise where person_id = ?"),
            new Line("/showings/", "showing", "select id from promises.own_promise_showing where person_id = ?"),
            new Line("/room/drafts/", "form", "select 'promise' where ?::uuid is not null"),
            new Line("/room/lines/", "line", "select id from meetings.decision_line where person_id = ? order by position"),
            new Line("/meetings/", "meeting", "select meeting_id from meetings.decision_line where person_id = ?"),
            new Line("/talks/", "talk", "select id from feedback.talk where person_id = ?"),
            new Line("/seats/", "seat", "select id from meetings.seat where person_id = ? order by account_id nulls first"),
            new Line("/nominations/", "nomination", "select id from intake.nomination where person_id = ?"),
            new Line("/signals/", "signal", "select id from signals.signal where person_id = ?"),
            new Line("/sharing/", "cause", "select cause from people.opening where person_id = ? and ground = 'contact'"),
            new Line("/emergency/", "access", "select id from consent.emergency_access where person_id = ?"),
            new Line("/blocks/units/", "unit", "select id from directory.unit where ?::uuid is not null"),
            new Line("/diary/entries/", "entry", "select id from diary.entry where person_id = ?"),
            new Line("/diary/drafts/", "entry", "select entry_id from diary.draft where person_id = ? and sealed is not null"),
            new Line("/shared-lines/", "share", "select id from diary.share where person_id = ?"),
            new Line("/diary/shares/", "share", "select id from diary.share where person_id = ?"),
            new Line("/diary/taken-along/", "taken", "select id from diary.taken_along where person_id = ?"),
            new Line("/diary/dictations/", "dictation", "select id from diary.dictation where person_id = ? and sealed is not null"),
            new Line("/diary/attachments/", "attachment", "select id from diary.attachment where person_id = ?"),
            new Line("/diary/book/", "size", "select 'a6' where ?::uuid is not null"),
            new Line("/diary/goals/", "goal", "select id from diary.goal where person_id = ?"),
            new Line("/askings/", "asking", "select id from signals.asking where person_id = ?"));

    private Ids() {}

    /** The address of a route for this person, with each further id one of whose. */
    static String address(Connection superuser, Route route, UUID person, UUID whose) throws SQLException {
        var address = route.pattern().replace("{person}", person.toString());
        for (var variable : route.variables()) {
            if (!variable.equals("person")) {
                // A form without its number is refused before anyone asks what the further id is.
                var id = route.writes() ? Optional.of(UUID.randomUUID().toString()) : one(superuser, route, variable, whose);
                address = address.replace("{" + variable + "}", id.orElseThrow(() -> new AssertionError(route + ": World makes no {" + variable + "} for a person")));
            }
        }
        return address;
    }

    /** The same, where all of it is written about her. */
    static Optional<String> addressIfMade(Connection superuser, Route route, UUID person) throws SQLException {
        for (var variable : route.variables()) {
            if (!variable.equals("person") && one(superuser, route, variable, person).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(address(superuser, route, person, person));
    }

    private static Optional<String> one(Connection superuser, Route route, String variable, UUID person) throws SQLException {
        var line = LINES.stream().filter(one -> one.variable().equals(variable) && route.pattern().contains(one.within())).findFirst()
                .orElseThrow(() -> new AssertionError(route + ": where {" + variable + "} comes from is not said in Ids"));
        try (var ask = superuser.prepareStatement(line.query())) {
            ask.setObject(1, person);
            var found = ask.executeQuery();
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }
}
