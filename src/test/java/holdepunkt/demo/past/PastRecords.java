package holdepunkt.demo.past;

import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.UnitId;
import holdepunkt.demo.DemoArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course as the modules keep it. Its texts are sealed with her own key, as everybody's. Nothing that has not happened yet is written. */
public class PastRecords {

    private static final Map<String, String> UNITS = Map.of("nav", "nav", "dps", "dps", "fastlege", "fastlege");
    private static final List<String> WHAT = List.of("Ringer deg på tirsdag", "Følger deg til timen", "Sender søknaden sammen med deg");
    /** Which of them is an application. */
    private static final int APPLIED = 2;
    private static final List<Integer> WITHIN = List.of(7, 14, 28);

    private final Sealing sealing;

    public PastRecords(Sealing sealing) {
        this.sealing = sealing;
    }

    /** What every question points to. @param criteria the agreed version @param offer what a no names instead */
    record Terms(UUID criteria, List<UUID> each, UUID office, UUID offer) {}

    void add(Rows rows, PastMonths.One one, Course course, DemoArea.Founded area, UnitId unit, Terms terms) {
        var asked = course.route().equals("self") ? null : UNITS.containsKey(course.route()) ? area.units().get(UNITS.get(course.route())) : unit;
        var question = question(rows, one, course, asked, terms, area.area());
        boolean own = course.answer().equals("yes");
        if (isPast(course.day())) {
            meeting(rows, one, course, own ? question : null, unit, area.area());
        }
        var again = course.day().plusDays(140);
        if (course.again() && isPast(again.plusDays(20))) {
            var second = UUID.randomUUID();
            ask(rows, one, second, "addiction", unit, again, again.plusDays(10), terms);
            rows.add("intake.nomination_answer", one.person(), "id", UUID.randomUUID(), "nomination_id", second, "answer", "yes", "offer_id", null, "answered_by", one.contact(),
                    "answered_unit", terms.office(), "answered_at", at(again.plusDays(4), 13), "differs", null);
            rows.add("intake.nomination_closure", one.person(), "id", UUID.randomUUID(), "nomination_id", second, "kind", "answered", "closed_by", one.contact(), "closed_at", at(again.plusDays(15), 15));
        }
    }

    private UUID question(Rows rows, PastMonths.One one, Course course, @Nullable UnitId asked, Terms terms, AreaId area) {
        var id = course.id();
        ask(rows, one, id, course.route().equals("fastlege") ? "gp" : course.route(), asked, course.asked(), course.answerBy(), terms);
        terms.each().stream().filter(criterion -> Math.floorMod(criterion.hashCode() ^ id.hashCode(), 4) > 0)
                .forEach(criterion -> rows.add("intake.criterion_tick", one.person(), "nomination_id", id, "criterion_id", criterion));
        var answered = course.asked().plusDays(course.answered());
        if (answered.isAfter(course.answerBy()) && isPast(course.answerBy().plusDays(1))) {
            rows.add("intake.overdue", one.person(), "id", UUID.randomUUID(), "nomination_id", id, "told_at", at(course.answerBy().plusDays(1), 1));
        }
        if (isPast(answered)) {
            var answer = UUID.randomUUID();
            boolean yes = course.answer().equals("yes");
            rows.add("intake.nomination_answer", one.person(), "id", answer, "nomination_id", id, "answer", course.answer(), "offer_id", yes ? null : terms.offer(), "answered_by", one.contact(),
                    "answered_unit", terms.office(), "answered_at", at(answered, 13),
                    "differs", yes ? null : seal(area, one, "intake.nomination_answer.differs", answer, "Åpen samtale kan hjelpe raskere her."));
            if (isPast(course.day())) {
                rows.add("intake.nomination_closure", one.person(), "id", UUID.randomUUID(), "nomination_id", id, "kind", "answered", "closed_by", one.contact(), "closed_at", at(course.day(), 15));
            }
        }
        return id;
    }

    private static void ask(Rows rows, PastMonths.One one, UUID id, String route, @Nullable UnitId unit, LocalDate day, LocalDate by, Terms terms) {
        boolean self = unit == null;
        rows.add("intake.nomination", one.person(), "id", id, "route", route, "asked_by", self ? one.account() : one.contact(), "asked_unit", self ? null : unit.value(), "made_at", at(day, 10),
                "said_yes_on", self ? null : day, "said_yes_to", self ? null : "me", "said_yes_how", self ? null : "meeting", "criteria_version", terms.criteria(), "office_unit", terms.office(),
                "urgency", "ordinary", "answer_by", by);
    }

    private void meeting(Rows rows, PastMonths.One one, Course course, @Nullable UUID question, UnitId unit, AreaId area) {
        rows.add("meetings.meeting", one.person(), "id", one.meeting(), "kind", question == null ? "care_group" : "network", "nomination_id", question, "begins_at", at(course.day(), 11), "minutes", 60,
                "way", "room", "opened_by", one.contact(), "opened_at", at(course.day().minusDays(7), 9), "version", 0);
        seats(rows, one, course);
        if (!course.met()) {
            close(rows, one, course, "nobody_met", 1);
            return;
        }
        rows.add("meetings.holding", one.person(), "id", UUID.randomUUID(), "meeting_id", one.meeting(), "told_by", one.contact(), "held_at", at(course.day(), 12));
        letter(rows, one, course, area);
        promises(rows, one, course, unit, area);
        PastMirrors.add(rows, one, course);
        afterwards(rows, one, course);
    }

    private static void seats(Rows rows, PastMonths.One one, Course course) {
        seat(rows, one, course.day(), "coordinator", course.coordinator());
        seat(rows, one, course.day(), "gp", course.gp() ? "yes" : "none");
    }

    /** @param said what she answered: yes, no, nothing yet ({@code asked}), or {@code none} where nobody was asked */
    private static void seat(Rows rows, PastMonths.One one, LocalDate day, String role, String said) {
        if (said.equals("none")) {
            return;
        }
        var seat = UUID.randomUUID();
        rows.add("meetings.seat", one.person(), "id", seat, "meeting_id", one.meeting(), "account_id", one.contact(), "role", role, "way", "room", "asked_by", one.contact(),
                "asked_at", at(day.minusDays(6), 10));
        if (said.equals("yes")) {
            rows.add("meetings.seat_yes", one.person(), "id", UUID.randomUUID(), "seat_id", seat, "meeting_id", one.meeting(), "classes", List.of("meeting"), "said_by", one.account(),
                    "said_at", at(day.minusDays(5), 10));
        } else if (said.equals("no")) {
            rows.add("meetings.seat_no", one.person(), "id", UUID.randomUUID(), "seat_id", seat, "meeting_id", one.meeting(), "said_by", one.account(), "said_at", at(day.minusDays(5), 10));
        }
    }

    private void letter(Rows rows, PastMonths.One one, Course course, AreaId area) {
        var given = course.day().plusDays(course.letter());
        if (!isPast(given)) {
            return;
        }
        var version = UUID.randomUUID();
        rows.add("meetings.letter_version", one.person(), "id", version, "meeting_id", one.meeting(), "number", 1, "language", "nb",
                "content", seal(area, one, "meetings.letter_version.content", version, "Hei\n# Dette ble vi enige om\n- " + String.join("\n- ", WHAT)), "contact_account", one.contact(),
                "written_by", one.contact(), "written_at", at(given, 9));
        rows.add("meetings.letter_finish", one.person(), "id", UUID.randomUUID(), "meeting_id", one.meeting(), "version_id", version, "finished_by", one.contact(), "finished_at", at(given, 10));
        rows.add("meetings.letter_given", one.person(), "id", UUID.randomUUID(), "meeting_id", one.meeting(), "version_id", version, "how", "in_hand", "given_by", one.contact(),
                "given_at", at(given, 12));
        if (course.nobodyTook()) {
            var line = UUID.randomUUID();
            rows.add("meetings.decision_line", one.person(), "id", line, "meeting_id", one.meeting(), "kind", "nobody_took",
                    "what", seal(area, one, "meetings.decision_line.what", line, "Noen å gå sammen med i helgene"), "answerer", null, "responsible_account", null, "by_date", null,
                    "version", 0, "written_by", one.contact(), "written_at", at(course.day(), 11));
        }
    }

    private void promises(Rows rows, PastMonths.One one, Course course, UnitId unit, AreaId area) {
        for (int i = 0; i < one.promises().size(); i++) {
            var id = one.promises().get(i);
            var by = course.day().plusDays(WITHIN.get(i));
            boolean applied = i == APPLIED && isPast(course.day().plusDays(course.letter()));
            var line = UUID.randomUUID();
            if (applied) {
                application(rows, one, course, line, by, area);
                started(rows, one, course, id);
            }
            rows.add("promises.promise", one.person(), "id", id, "source_id", line, "meeting_id", one.meeting(), "kind", applied ? "we_apply" : "i_do", "promiser_id", one.contact(), "unit_id", unit.value(),
                    "what", seal(area, one, "promises.promise.what", id, WHAT.get(i)), "by_date", by, "made_by", one.contact(), "made_at", at(course.day(), 12));
            List.of("identity", "promise").forEach(seen -> rows.add("people.opening", one.person(), "id", UUID.randomUUID(), "holder_id", one.contact(), "ground", "promiser", "data_class", seen,
                    "cause", id, "begins_at", at(course.day(), 12)));
            if (isPast(by.plusDays(2))) {
                mark(rows, one, id, "person", course.kept().get(i).hers(), by);
                mark(rows, one, id, "promiser", course.kept().get(i).theirs(), by);
            }
        }
    }

    private void application(Rows rows, PastMonths.One one, Course course, UUID line, LocalDate by, AreaId area) {
        rows.add("meetings.decision_line", one.person(), "id", line, "meeting_id", one.meeting(), "kind", "we_apply",
                "what", seal(area, one, "meetings.decision_line.what", line, WHAT.get(APPLIED)), "answerer", seal(area, one, "meetings.decision_line.answerer", line, "Tildelingskontoret"),
                "responsible_account", one.contact(), "by_date", by, "version", 0, "written_by", one.contact(), "written_at", at(course.day(), 11));
    }

    /** Most say when it began, and some that nothing came of it; now and then she says so too. */
    private static void started(Rows rows, PastMonths.One one, Course course, UUID promise) {
        var began = course.day().plusDays(course.letter() + (course.service() > 0 ? course.service() : 30));
        if (course.service() != 0 && isPast(began.plusDays(3))) {
            start(rows, one, promise, "promiser", course.service() < 0 ? null : began, began);
            if (!course.kept().getFirst().hers().isEmpty()) {
                start(rows, one, promise, "person", course.service() < 0 ? null : began, began);
            }
        }
    }

    private static void start(Rows rows, PastMonths.One one, UUID promise, String side, @Nullable LocalDate began, LocalDate day) {
        rows.add("promises.service_start", one.person(), "id", UUID.randomUUID(), "promise_id", promise, "by_side", side, "came", began == null ? "did_not" : "began", "began_on", began,
                "said_by", side.equals("person") ? one.account() : one.contact(), "said_at", at(day.plusDays(side.equals("person") ? 2 : 1), 15));
    }

    private static void mark(Rows rows, PastMonths.One one, UUID promise, String side, String mark, LocalDate day) {
        if (!mark.isEmpty()) {
            rows.add("promises.promise_mark", one.person(), "id", UUID.randomUUID(), "promise_id", promise, "by_side", side, "mark", mark,
                    "marked_by", side.equals("person") ? one.account() : one.contact(), "marked_at", at(day.plusDays(1), 15));
        }
    }

    private static void afterwards(Rows rows, PastMonths.One one, Course course) {
        var again = course.day().plusDays(course.followedUp());
        if (course.followedUp() > 0 && isPast(again)) {
            rows.add("meetings.follow_up_talk", one.person(), "id", UUID.randomUUID(), "meeting_id", one.meeting(), "asked_by", one.contact(), "moment", "later", "coped", "yes",
                    "said_by", "by_her_word", "written_by", one.contact(), "written_at", at(again, 14));
        }
        if (course.closed()) {
            close(rows, one, course, "ordinary", 90);
        }
    }

    private static void close(Rows rows, PastMonths.One one, Course course, String way, int after) {
        var day = course.day().plusDays(after);
        if (isPast(day)) {
            rows.add("meetings.meeting_closing", one.person(), "id", UUID.randomUUID(), "meeting_id", one.meeting(), "way", way, "closed_by", one.contact(), "closed_at", at(day, 14));
        }
    }

    private byte[] seal(AreaId area, PastMonths.One one, String column, UUID row, String text) {
        return sealing.seal(new Sealing.Place(area, new PersonId(one.person()), column, row), PersonText.of(text));
    }

    private static boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(Period.NORWAY));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Period.NORWAY).toInstant();
    }
}
