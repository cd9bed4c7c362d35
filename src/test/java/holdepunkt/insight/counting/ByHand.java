package holdepunkt.insight.counting;

import holdepunkt.core.Period;
import holdepunkt.insight.Life;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measures counted by hand, person by person, straight from what happened: what each written definition says, in the plainest way there is. */
final class ByHand {

    /** One thing that happened to somebody. */
    private record Case(LocalDate month, UUID person, LocalDate day, UUID id, @Nullable String route, @Nullable Boolean good, @Nullable Integer days, @Nullable String why, long amount) {}

    private static final Comparator<Case> FIRST = Comparator.comparing(Case::day);
    private static final Comparator<Case> WAITED_LONGEST = Comparator.comparing(Case::days).reversed().thenComparing(Case::good)
            .thenComparing(Case::route, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Life life;
    private final Definition definition;
    private final LocalDate until;

    ByHand(Life life, Definition definition, LocalDate until) {
        this.life = life;
        this.definition = definition;
        this.until = until;
    }

    /** Persons who are alike, as a telling counts them. */
    Map<Tally, Integer> tallies() {
        var alike = new HashMap<Tally, Integer>();
        var perPerson = new HashMap<List<Object>, List<Case>>();
        cases().filter(one -> one.month().isBefore(until) && !one.month().isBefore(until.minusMonths(Tallies.MONTHS)))
                .forEach(one -> perPerson.computeIfAbsent(List.of(one.month(), one.person()), key -> new ArrayList<>()).add(one));
        perPerson.values().forEach(hers -> alike.merge(together(hers), 1, Integer::sum));
        return alike;
    }

    private Tally together(List<Case> hers) {
        var first = hers.stream().min(definition.measure().kind() == Kind.DAYS ? FIRST.thenComparing(WAITED_LONGEST) : FIRST).orElseThrow();
        if (definition.measure().kind() == Kind.DAYS) {
            return new Tally(first.month(), first.route(), first.good(), first.days(), null, 0, 0);
        }
        var said = hers.stream().map(Case::good).filter(Objects::nonNull).toList();
        boolean any = definition.is("answers_overdue") || definition.is("unmet") || definition.is("returns");
        var good = said.isEmpty() ? null : any ? said.contains(true) : !said.contains(false);
        return new Tally(first.month(), null, good, null, good == null && hers.stream().allMatch(one -> one.why() != null) ? first.why() : null, 0, definition.measure().isInHours() ? hers.stream().mapToLong(Case::amount).sum() : 0);
    }

    private Stream<Case> cases() {
        return switch (definition.measure().key()) {
            case "questions" -> questions(one -> of(one.person(), one.id(), one.made(), true));
            case "answers_in_time" -> questions(this::inTime);
            case "answers_overdue" -> questions(this::inTime).map(one -> new Case(one.month(), one.person(), one.day(), one.id(), null, one.good() == null ? null : !one.good(), null, one.why(), 0));
            case "wait_answer" -> questions(one -> waited(one.person(), one.id(), one.route(), one.made(), answered(one), one.closed()));
            case "wait_meeting" -> questions(one -> waited(one.person(), one.id(), one.route(), one.made(), met(one), one.closedAs().equals("her_no") ? one.closed() : null));
            case "wait_letter" -> held(one -> waited(one.person(), one.id(), one.from() == null ? null : one.from().route(), one.day(), one.given() == null ? null : day(one.given()), null));
            case "wait_service" -> life.meetings.stream().flatMap(one -> one.lines().stream().filter(line -> line.kind().equals("we_apply")).map(line -> started(one, line)));
            case "meetings_held" -> held(one -> of(one.person(), one.id(), one.day(), true));
            case "letters_in_time" -> held(one -> {
                var came = definition.measure().version() == 1 ? one.written() : one.given();
                return of(one.person(), one.id(), one.letterDue(), came != null && !day(came).isAfter(one.letterDue()));
            });
            case "kept_person" -> promises((one, promise) -> kept(one, promise, List.of("person", "helper")));
            case "kept_service" -> promises((one, promise) -> kept(one, promise, List.of("promiser")));
            case "promises_overdue" -> promises((one, promise) -> promise.overdue() ? of(one.person(), promise.id(), promise.by(), true) : null);
            case "nobody_took" -> life.meetings.stream().flatMap(one -> one.lines().stream().filter(line -> line.kind().equals("nobody_took"))
                    .map(line -> of(one.person(), line.id(), day(one.written()), true)));
            case "unmet" -> booked(one -> of(one.person(), one.id(), one.day(), one.fate().equals("nobody_met")));
            case "unused_hours" -> booked(one -> one.fate().equals("held") ? null : new Case(month(one.day()), one.person(), one.day(), one.id(), null, true, null, null, one.minutes()));
            case "followed_up" -> held(one -> of(one.person(), one.id(), one.day(), Stream.concat(one.asked().stream(), Stream.ofNullable(one.came())).map(ByHand::day)
                    .anyMatch(asked -> !asked.isBefore(one.day().plusMonths(1)) && !asked.isAfter(one.day().plusMonths(3)))));
            case "returns" -> life.meetings.stream().filter(one -> one.closed() != null).map(one -> of(one.person(), one.id(), day(one.closed()), back(one)));
            default -> throw new IllegalArgumentException("not counted by hand: " + definition.code());
        };
    }

    private Stream<Case> questions(Function<Life.Question, @Nullable Case> count) {
        return life.questions.stream().map(count).filter(Objects::nonNull);
    }

    private Stream<Case> held(Function<Life.Meeting, @Nullable Case> count) {
        return life.meetings.stream().filter(one -> one.fate().equals("held")).map(count).filter(Objects::nonNull);
    }

    private Stream<Case> booked(Function<Life.Meeting, @Nullable Case> count) {
        return life.meetings.stream().filter(one -> List.of("held", "late", "nobody_met").contains(one.fate())).map(count).filter(Objects::nonNull);
    }

    private Stream<Case> promises(java.util.function.BiFunction<Life.Meeting, Life.Promise, @Nullable Case> count) {
        return life.meetings.stream().flatMap(one -> one.lines().stream().map(Life.Line::promise).filter(Objects::nonNull).map(promise -> count.apply(one, promise))).filter(Objects::nonNull);
    }

    private Case inTime(Life.Question one) {
        var answered = answered(one);
        boolean takenBack = one.closedAs().equals("her_no") && !one.closed().isAfter(one.due());
        Boolean good = answered != null && !answered.isAfter(one.due()) ? Boolean.TRUE : takenBack ? null : Boolean.FALSE;
        return new Case(month(one.due()), one.person(), one.made(), one.id(), null, good, null, "taken_back", 0);
    }

    private Case kept(Life.Meeting one, Life.Promise promise, List<String> side) {
        var last = Stream.concat(Stream.ofNullable(promise.moved()), promise.marks().stream()).filter(mark -> side.contains(mark.side()))
                .max(Comparator.comparing(Life.Mark::at));
        return new Case(month(promise.due()), one.person(), promise.due(), promise.id(), null, last.map(mark -> mark.mark().equals("kept")).orElse(null), null,
                promise.moved() == null && promise.marks().isEmpty() ? "not_marked" : null, 0);
    }

    /** What was said last, whoever said it. */
    private Case started(Life.Meeting one, Life.Line line) {
        var last = line.promise().starts().stream().max(Comparator.comparing(Life.Start::at));
        return waited(one.person(), line.id(), one.from() == null ? null : one.from().route(), day(one.written()), last.map(Life.Start::began).orElse(null),
                last.filter(start -> start.began() == null).map(start -> day(start.at())).orElse(null));
    }

    private Case waited(UUID person, UUID id, @Nullable String route, LocalDate from, @Nullable LocalDate ended, @Nullable LocalDate shut) {
        var seen = month(from).plusMonths(1).minusDays(1).plusDays(definition.settles());
        var last = Stream.of(ended, shut, seen).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElseThrow();
        return new Case(month(from), person, from, id, route, ended != null && !ended.isAfter(seen), Math.max(0, (int) ChronoUnit.DAYS.between(from, last)), null, 0);
    }

    private boolean back(Life.Meeting one) {
        var closed = day(one.closed());
        return life.questions.stream().anyMatch(question -> question.person().equals(one.person()) && question.made().isAfter(closed) && !question.made().isAfter(closed.plusDays(90)));
    }

    private @Nullable LocalDate met(Life.Question question) {
        return life.meetings.stream().filter(one -> one.from() == question && one.fate().equals("held")).map(Life.Meeting::day).findFirst().orElse(null);
    }

    private static @Nullable LocalDate answered(Life.Question one) {
        return one.answers().isEmpty() ? null : day(one.answers().getFirst().at());
    }

    private static Case of(UUID person, UUID id, LocalDate day, boolean good) {
        return new Case(month(day), person, day, id, null, good, null, null, 0);
    }

    private static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Period.NORWAY);
    }
}
