package holdepunkt.oversight.review;

import holdepunkt.core.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks of invented people at work: most do their work each in their own way, some look where they have nothing to do. */
final class Town {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Random random;
    private final List<UUID> colleagues = IntStream.range(0, 60).mapToObj(i -> UUID.randomUUID()).toList();

    Town(long seed) {
        this.random = new Random(seed);
    }

    Set<UUID> colleagues() {
        return Set.copyOf(colleagues);
    }

    /** @param snoopers how many of them look where they should not, by every way in turn */
    Map<UUID, StaffWeek> weeks(int staff, int snoopers, Set<UUID> planted) {
        var weeks = new LinkedHashMap<UUID, StaffWeek>();
        for (int i = 0; i < staff; i++) {
            var actor = UUID.randomUUID();
            var looks = new ArrayList<>(work(actor));
            if (i < snoopers) {
                planted.add(actor);
                looks.addAll(snooping(actor, i % 7));
            }
            var week = new StaffWeek(actor);
            looks.forEach(week::add);
            weeks.put(actor, week);
        }
        return weeks;
    }

    /** Three to thirty persons; most of them written about, some only read; now and then an evening, a wrong address, a night shift. */
    private List<LoggedLook> work(UUID actor) {
        boolean atNight = random.nextInt(100) < 8;
        boolean readsOnly = random.nextInt(100) < 10;
        int persons = 3 + (int) Math.abs(random.nextGaussian() * 7);
        var looks = new ArrayList<LoggedLook>();
        for (int i = 0; i < persons; i++) {
            var person = UUID.randomUUID();
            boolean writes = !readsOnly && random.nextInt(100) < 75;
            int times = 1 + random.nextInt(6);
            for (int t = 0; t < times; t++) {
                looks.add(look(actor, person, random.nextInt(5), hour(atNight), writes && t == times - 1, "contact", true, false));
            }
        }
        int wrongAddress = random.nextInt(100) < 6 ? 1 + random.nextInt(2) : 0;
        IntStream.range(0, wrongAddress).forEach(i -> looks.add(look(actor, UUID.randomUUID(), random.nextInt(5), hour(atNight), false, null, false, random.nextInt(3) == 0)));
        int asked = random.nextInt(100) < 10 ? 1 + random.nextInt(4) : 0;
        IntStream.range(0, asked).forEach(i -> looks.add(look(actor, UUID.randomUUID(), random.nextInt(5), hour(atNight), true, "nominator", true, false)));
        return looks;
    }

    private List<LoggedLook> snooping(UUID actor, int way) {
        return switch (way) {
            case 0 -> many(18 + random.nextInt(30)).map(person -> look(actor, person, random.nextInt(5), hour(false), false, "office", true, false)).toList();
            case 1 -> many(4 + random.nextInt(6)).map(person -> look(actor, person, random.nextInt(7), 23, false, "shared", true, false)).toList();
            case 2 -> again(actor, UUID.randomUUID(), 3 + random.nextInt(5), null, false);
            case 3 -> many(5 + random.nextInt(8)).map(person -> look(actor, person, random.nextInt(5), hour(false), false, null, false, false)).toList();
            case 4 -> many(1 + random.nextInt(2)).map(person -> look(actor, colleagues.get(random.nextInt(colleagues.size())), 2, hour(false), false, "office", true, false)).toList();
            case 5 -> many(6 + random.nextInt(4)).map(person -> look(actor, person, random.nextInt(5), hour(false), false, "nominator", true, false)).toList();
            default -> again(actor, UUID.randomUUID(), 9 + random.nextInt(10), "deputy", true);
        };
    }

    private List<LoggedLook> again(UUID actor, UUID person, int times, @org.jspecify.annotations.Nullable String ground, boolean letIn) {
        return IntStream.range(0, times).mapToObj(i -> look(actor, person, i % 5, hour(false), false, ground, letIn, !letIn)).toList();
    }

    private static Stream<UUID> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID());
    }

    private int hour(boolean atNight) {
        if (atNight) {
            return random.nextInt(100) < 70 ? random.nextInt(6) : 19 + random.nextInt(3);
        }
        return random.nextInt(200) == 0 ? 22 : 7 + random.nextInt(14);
    }

    private LoggedLook look(UUID actor, UUID person, int day, int hour, boolean wrote, @org.jspecify.annotations.Nullable String ground, boolean letIn, boolean known) {
        Instant at = MONDAY.plusDays(day).atTime(hour, random.nextInt(60)).atZone(Period.NORWAY).toInstant();
        return new LoggedLook(actor, at, List.of(person), wrote, ground, letIn, known);
    }
}
