package holdepunkt.insight;

import holdepunkt.core.AreaId;
import holdepunkt.demo.past.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A life as the modules keep it: the rows they would have written, put there past every wall. */
public final class LifeRecords {

    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final String SEALED = "\\x" + "00".repeat(40);

    private final Rows rows;
    private @Nullable UUID person;

    private LifeRecords(AreaId area) {
        this.rows = new Rows(area);
    }

    public static void write(Life life, AreaId area, Connection superuser) throws SQLException {
        var records = new LifeRecords(area);
        life.persons.forEach(person -> records.add("people.person", "id", person, "name", "Prøve Person", "called", "Prøve", "language", "nb", "born", Life.born(person)));
        life.questions.forEach(records::question);
        life.meetings.forEach(records::meeting);
        records.rows.insert(superuser);
    }

    private void question(Life.Question one) {
        person = one.person();
        boolean self = one.route().equals("self");
        add("intake.nomination", "id", one.id(), "route", one.route(), "asked_by", SOMEBODY, "made_at", Life.at(one.made(), 12), "criteria_version", SOMEBODY,
                "office_unit", SOMEBODY, "urgency", one.sameDay() ? "same_day" : "ordinary", "answer_by", one.due(), "asked_unit", self ? null : SOMEBODY,
                "said_yes_on", self ? null : one.made(), "said_yes_to", self ? null : "me", "said_yes_how", self ? null : "meeting");
        one.ticks().forEach(tick -> add("intake.criterion_tick", "nomination_id", one.id(), "criterion_id", tick));
        UUID before = null;
        for (var answer : one.answers()) {
            add("intake.nomination_answer", "id", answer.id(), "nomination_id", one.id(), "answer", answer.answer(), "offer_id", SOMEBODY, "answered_by", SOMEBODY,
                    "answered_unit", SOMEBODY, "answered_at", answer.at(), "replaces", before);
            before = answer.id();
        }
        if (one.closed() != null) {
            add("intake.nomination_closure", "id", UUID.randomUUID(), "nomination_id", one.id(), "kind", one.closedAs(), "closed_by", SOMEBODY, "closed_at", Life.at(one.closed(), 13));
        }
        if (one.toldLate()) {
            add("intake.overdue", "id", UUID.randomUUID(), "nomination_id", one.id(), "told_at", Life.at(one.due(), 23));
        }
    }

    private void meeting(Life.Meeting one) {
        person = one.person();
        add("meetings.meeting", "id", one.id(), "kind", one.from() == null ? "care_group" : "network", "nomination_id", one.from() == null ? null : one.from().id(),
                "begins_at", one.begins(), "minutes", one.minutes(), "way", "room", "opened_by", SOMEBODY, "opened_at", one.opened(), "version", 0);
        switch (one.fate()) {
            case "held" -> about(one, "meetings.holding", "told_by", SOMEBODY, "held_at", one.fateAt());
            case "late", "early" -> about(one, "meetings.cancellation", "cancelled_by", SOMEBODY, "cancelled_at", one.fateAt());
            default -> { }
        }
        if (one.written() != null) {
            var version = UUID.randomUUID();
            add("meetings.letter_version", "id", version, "meeting_id", one.id(), "number", 1, "language", "nb", "content", SEALED, "contact_account", SOMEBODY,
                    "written_by", SOMEBODY, "written_at", one.written());
            about(one, "meetings.letter_finish", "version_id", version, "finished_by", SOMEBODY, "finished_at", one.written());
            if (one.given() != null) {
                about(one, "meetings.letter_given", "version_id", version, "how", "in_hand", "given_by", SOMEBODY, "given_at", one.given());
            }
        }
        one.lines().forEach(line -> line(one, line));
        one.asked().forEach(at -> about(one, "meetings.follow_up_talk", "asked_by", SOMEBODY, "moment", "later", "coped", "yes", "said_by", "by_her_word", "written_by", SOMEBODY,
                "written_at", at));
        if (one.came() != null) {
            about(one, "meetings.follow_up_outcome", "outcome", "way_in", "told_by", SOMEBODY, "told_at", one.came());
        }
        if (one.closed() != null) {
            about(one, "meetings.meeting_closing", "way", one.fate().equals("held") ? "ordinary" : "nobody_met", "closed_by", SOMEBODY, "closed_at", one.closed());
        }
        one.coordinator().forEach(said -> coordinator(one, said));
    }

    private void coordinator(Life.Meeting one, Life.Said said) {
        switch (said.what()) {
            case "asked" -> add("meetings.seat", "id", said.seat(), "meeting_id", one.id(), "account_id", SOMEBODY, "role", "coordinator", "way", "room", "asked_by", SOMEBODY,
                    "asked_at", said.at());
            case "yes" -> about(one, "meetings.seat_yes", "seat_id", said.seat(), "classes", List.of("meeting"), "said_by", SOMEBODY, "said_at", said.at());
            case "no" -> about(one, "meetings.seat_no", "seat_id", said.seat(), "said_by", SOMEBODY, "said_at", said.at());
            default -> about(one, "meetings.seat_end", "seat_id", said.seat(), "ended_by", SOMEBODY, "ended_at", said.at());
        }
    }

    private void line(Life.Meeting one, Life.Line line) {
        var promise = line.promise();
        add("meetings.decision_line", "id", line.id(), "meeting_id", one.id(), "kind", line.kind(), "what", SEALED, "answerer", line.kind().equals("we_apply") ? SEALED : null,
                "responsible_account", promise == null ? null : SOMEBODY, "by_date", promise == null ? null : promise.by(), "version", 0, "written_by", SOMEBODY,
                "written_at", one.begins());
        if (promise == null) {
            return;
        }
        add("promises.promise", "id", promise.id(), "source_id", line.id(), "meeting_id", one.id(), "kind", line.kind(), "promiser_id", SOMEBODY, "what", SEALED,
                "by_date", promise.by(), "made_by", SOMEBODY, "made_at", one.written());
        if (promise.moved() != null) {
            add("promises.promise_change", "id", promise.moved().id(), "promise_id", promise.id(), "by_date", promise.moved().by(), "changed_by", SOMEBODY,
                    "changed_at", promise.moved().at());
            mark(promise, promise.moved(), promise.moved().id());
        }
        promise.marks().forEach(mark -> mark(promise, mark, null));
        promise.starts().forEach(start -> add("promises.service_start", "id", start.id(), "promise_id", promise.id(), "by_side", start.side(), "came",
                start.began() == null ? "did_not" : "began", "began_on", start.began(), "said_by", SOMEBODY, "said_at", start.at()));
        if (promise.overdue()) {
            add("signals.signal", "id", UUID.randomUUID(), "kind", "promise_overdue", "subject", promise.id(), "raised_at", Life.at(promise.by(), 23));
        }
    }

    private void mark(Life.Promise promise, Life.Mark mark, @Nullable UUID change) {
        add("promises.promise_mark", "id", change == null ? mark.id() : UUID.randomUUID(), "promise_id", promise.id(), "by_side", mark.side(), "mark", mark.mark(), "change_id", change,
                "marked_by", SOMEBODY, "marked_at", mark.at());
    }

    private void about(Life.Meeting one, String table, Object... columns) {
        var row = new ArrayList<Object>(List.of("id", UUID.randomUUID(), "meeting_id", one.id()));
        row.addAll(java.util.Arrays.asList(columns));
        add(table, row.toArray());
    }

    private void add(String table, Object... columns) {
        rows.add(table, table.equals("people.person") ? null : person, columns);
    }
}
