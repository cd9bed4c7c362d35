package holdepunkt.insight;

import holdepunkt.core.Deadline;
import holdepunkt.core.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may happen to many persons in two and a half years, by chance: questions, meetings, letters, promises and what comes after, in every order it can. */
public final class Life {

    static final List<String> ROUTES = List.of("self", "nav", "dps", "gp", "addiction");
    private static final List<String> MARKS = List.of("kept", "not_kept", "kept", "kept");

    /** @param answers in order @param closed null while it is open @param closedAs how, or empty */
    public record Question(UUID person, UUID id, String route, LocalDate made, LocalDate due, boolean sameDay, List<UUID> ticks, List<Answer> answers,
                           @Nullable LocalDate closed, String closedAs, boolean toldLate) {}

    public record Answer(UUID id, String answer, Instant at) {}

    /** @param fate held, late, early, nobody_met or none */
    public record Meeting(UUID person, UUID id, @Nullable Question from, Instant opened, LocalDate day, int minutes, String fate, Instant fateAt,
                          @Nullable Instant written, @Nullable Instant given, List<Line> lines, List<Instant> asked, @Nullable Instant came, @Nullable Instant closed,
                          List<Said> coordinator) {

        public Instant begins() {
            return at(day, 10);
        }

        public LocalDate letterDue() {
            return Deadline.workingDaysAfter(day, 2).day();
        }
    }

    public record Said(UUID seat, String what, Instant at) {}

    public record Line(UUID id, String kind, @Nullable Promise promise) {}

    /** @param began null where nothing came of it */
    public record Start(UUID id, String side, @Nullable LocalDate began, Instant at) {}

    /** @param moved the new day, and the change it stands in @param overdue the days that passed without a word @param starts of an application, in order */
    public record Promise(UUID id, LocalDate by, @Nullable Mark moved, List<Mark> marks, boolean overdue, List<Start> starts) {

        public LocalDate due() {
            return moved == null ? by : moved.by();
        }
    }

    public record Mark(UUID id, String side, String mark, Instant at, @Nullable LocalDate by) {}

    public final List<Question> questions = new ArrayList<>();
    public final List<Meeting> meetings = new ArrayList<>();
    public final List<UUID> persons = new ArrayList<>();
    private final Random random;
    private final LocalDate today;

    public Life(long seed, int people, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        for (int i = 0; i < people; i++) {
            var person = id();
            persons.add(person);
            for (int question = 0; question <= random.nextInt(3); question++) {
                question(person);
            }
            if (random.nextInt(4) == 0) {
                meeting(person, null, day(today.minusMonths(30), 850));
            }
        }
    }

    static int born(UUID person) {
        return 1945 + Math.floorMod(person.hashCode(), 70);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Period.NORWAY).toInstant();
    }

    private void question(UUID person) {
        var made = day(today.minusMonths(30), 900);
        var due = made.plusDays(5 + random.nextInt(6));
        var answers = new ArrayList<Answer>();
        var first = made.plusDays(random.nextInt(15));
        if (random.nextInt(10) > 0 && !first.isAfter(today)) {
            answers.add(new Answer(id(), List.of("yes", "yes", "not_now", "no").get(random.nextInt(4)), at(first, 9)));
            if (random.nextInt(8) == 0) {
                answers.add(new Answer(id(), "yes", at(first, 15)));
            }
        }
        boolean shut = random.nextInt(6) == 0;
        var closed = !shut ? null : answers.isEmpty() ? made.plusDays(random.nextInt(12)) : first.plusDays(random.nextInt(20));
        var question = new Question(person, id(), ROUTES.get(random.nextInt(ROUTES.size())), made, due, random.nextInt(9) == 0,
                List.of(id(), id()).subList(0, random.nextInt(3)), answers, closed, closed == null ? "" : answers.isEmpty() ? "her_no" : "answered",
                answers.isEmpty() && closed == null && due.isBefore(today));
        questions.add(question);
        if (!answers.isEmpty() && answers.getLast().answer().equals("yes") && random.nextInt(5) > 0) {
            meeting(person, question, first.plusDays(3 + random.nextInt(50)));
        }
    }

    private void meeting(UUID person, @Nullable Question from, LocalDate day) {
        var opened = at(from == null ? day.minusDays(4) : LocalDate.ofInstant(from.answers().getFirst().at(), Period.NORWAY), 16);
        var fate = day.isBefore(today) ? List.of("held", "held", "held", "held", "late", "early", "nobody_met", "none").get(random.nextInt(8)) : "none";
        boolean held = fate.equals("held");
        var written = held && random.nextInt(10) > 0 ? at(day.plusDays(random.nextInt(6)), 12) : null;
        var given = written != null && random.nextInt(10) > 0 ? written.plusSeconds(86_400L * random.nextInt(3) + 60) : null;
        var lines = new ArrayList<Line>();
        for (int line = 0; written != null && line < random.nextInt(4); line++) {
            lines.add(line(day));
        }
        var asked = new ArrayList<Instant>();
        for (int times = 0; held && times < random.nextInt(3); times++) {
            asked.add(at(day.plusDays(10 + random.nextInt(100)), 8 + times));
        }
        var coordinator = new ArrayList<Said>();
        if (random.nextInt(3) == 0) {
            var seat = id();
            coordinator.add(new Said(seat, "asked", opened.plusSeconds(30)));
            if (random.nextInt(3) > 0) {
                coordinator.add(new Said(seat, random.nextInt(4) == 0 ? "no" : "yes", opened.plusSeconds(90)));
            }
            if (random.nextInt(5) == 0) {
                coordinator.add(new Said(seat, "ended", opened.plusSeconds(200)));
            }
        }
        var fateAt = fate.equals("early") ? at(day.minusDays(4), 11) : fate.equals("late") ? at(day, 7) : at(day, 13);
        meetings.add(new Meeting(person, id(), from, opened, day, 30 * (1 + random.nextInt(4)), fate, fateAt, written, given, lines, asked,
                held && random.nextInt(3) == 0 ? at(day.plusDays(20 + random.nextInt(90)), 14) : null,
                fate.equals("nobody_met") || held && random.nextInt(3) > 0 ? at(day.plusDays(1 + random.nextInt(80)), 15) : null, coordinator));
    }

    private Line line(LocalDate day) {
        if (random.nextInt(4) == 0) {
            return new Line(id(), "nobody_took", null);
        }
        var by = day.plusDays(5 + random.nextInt(40));
        var moved = random.nextInt(6) == 0 ? new Mark(id(), "promiser", "changed", at(by.minusDays(1), 9), by.plusDays(20)) : null;
        var marks = new ArrayList<Mark>();
        for (int mark = 0; mark < random.nextInt(4); mark++) {
            marks.add(new Mark(id(), List.of("person", "promiser", "helper").get(random.nextInt(3)), MARKS.get(random.nextInt(4)), at(by.plusDays(mark * 3L), 17), null));
        }
        boolean application = random.nextBoolean();
        return new Line(id(), application ? "we_apply" : "i_do", new Promise(id(), by, moved, marks, marks.isEmpty() && by.isBefore(today), application ? starts(day) : List.of()));
    }

    private List<Start> starts(LocalDate day) {
        var starts = new ArrayList<Start>();
        for (int start = 0; start < random.nextInt(3); start++) {
            var said = day.plusDays(start * 40L + random.nextInt(120));
            starts.add(new Start(id(), List.of("person", "promiser", "helper").get(random.nextInt(3)), random.nextInt(5) == 0 ? null : said.minusDays(random.nextInt(20)), at(said, 18).plusSeconds(60L * start)));
        }
        return starts;
    }

    private LocalDate day(LocalDate first, int within) {
        return first.plusDays(random.nextInt(within));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
