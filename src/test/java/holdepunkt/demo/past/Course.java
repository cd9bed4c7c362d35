package holdepunkt.demo.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * How it went for one, made up: when somebody asked for a meeting for her, what was answered and when, when it was held, and what became of it. From the
 * turning point on the services answer sooner and keep more of what they promise.
 *
 * @param route the kind of unit that asked, or {@code self}
 * @param answer yes, not_now or no
 * @param letter days from the meeting to the letter in her hand
 * @param kept what each side says of the three promises, hers first
 * @param service days from the letter until the service that was applied for began; none when below zero, and zero when nobody has said yet
 * @param nobodyTook whether something was asked for that nobody took on
 */
record Course(UUID id, String route, LocalDate asked, int answered, String answer, LocalDate day, boolean met, int letter, List<Said> kept, boolean nobodyTook, int followedUp,
              boolean closed, boolean again, String coordinator, boolean gp, int service) {

    /** What each says of a promise: kept, not_kept or nothing. */
    record Said(String hers, String theirs) {}

    private static final List<String> ROUTES = List.of("addiction", "addiction", "nav", "nav", "dps", "fastlege", "self");
    private static final int MONTHS = 24;
    private static final int PROMISED = 10;

    static Course of(int number, int of, Random random, LocalDate today) {
        var asked = today.minusMonths(MONTHS).minusDays(20).plusDays((long) number * (MONTHS * 30L + 28) / of);
        boolean turned = asked.isAfter(today.minusMonths(10));
        var route = ROUTES.get(random.nextInt(ROUTES.size()));
        boolean sooner = random.nextInt(100) < (turned ? 84 : 62);
        int answered = sooner ? 2 + random.nextInt(8) : 12 + random.nextInt(14);
        int yes = random.nextInt(100);
        var answer = yes < 72 ? "yes" : yes < 88 ? "not_now" : "no";
        var day = asked.plusDays(answered + (turned ? 8 + random.nextInt(16) : 14 + random.nextInt(30)));
        boolean met = random.nextInt(100) >= (turned ? 9 : 14);
        int letter = random.nextInt(100) < (turned ? 78 : 55) ? random.nextInt(2) : 4 + random.nextInt(9);
        var kept = List.of(said(random, turned), said(random, turned), said(random, turned));
        int followedUp = random.nextInt(100) < (turned ? 75 : 58) ? 35 + random.nextInt(50) : 0;
        return new Course(new UUID(random.nextLong(), random.nextLong()), route, asked, answered, answer, day, met, letter, kept, random.nextInt(100) < (turned ? 16 : 28), followedUp,
                random.nextInt(100) < 70, random.nextInt(100) < 16, List.of("yes", "yes", "yes", "no", "asked", "none", "none").get(random.nextInt(7)), random.nextInt(100) < (turned ? 52 : 36), service(random, turned));
    }

    private static int service(Random random, boolean turned) {
        int fate = random.nextInt(100);
        return fate < 8 ? -1 : fate < 22 ? 0 : turned ? 8 + random.nextInt(40) : 20 + random.nextInt(65);
    }

    private static Said said(Random random, boolean turned) {
        boolean kept = random.nextInt(100) < (turned ? 93 : 84);
        boolean agree = random.nextInt(100) < 92;
        return new Said(random.nextInt(100) < 20 ? "" : kept ? "kept" : "not_kept", kept == agree ? "kept" : "not_kept");
    }

    LocalDate answerBy() {
        return asked.plusDays(PROMISED);
    }
}
