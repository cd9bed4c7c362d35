package holdepunkt.improvement.tests;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What makes a test one: a prediction before, looking after, and a reason for what comes of it. */
final class TestRules {

    /** Eleven digits, as a national number is written, however it is spaced. */
    private static final Pattern NATIONAL_NUMBER = Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");

    private TestRules() {}

    static Plan aPlanSaysWhatIsThoughtToCome(Plan plan) {
        var measureWords = text(plan.measureWords(), "measureWords", 200);
        if (plan.measure() == null && measureWords.isEmpty()) {
            throw new BrokenRule("tests.rule.measure", "measureWords");
        }
        isWithinOurTime(plan.startsOn(), "startsOn");
        isWithinOurTime(plan.studyOn(), "studyOn");
        if (plan.studyOn().isBefore(plan.startsOn())) {
            throw new BrokenRule("tests.rule.order", "studyOn");
        }
        return new Plan(needed(plan.aim(), "aim", 200), needed(plan.question(), "question", 400), needed(plan.prediction(), "prediction", 400), plan.measure(), measureWords,
                plan.scale(), needed(plan.who(), "who", 120), needed(plan.how(), "how", 400), plan.startsOn(), plan.studyOn());
    }

    private static void isWithinOurTime(LocalDate day, String field) {
        if (day.getYear() < 2000 || day.getYear() > 2100) {
            throw new BrokenRule("tests.rule.our_time", field);
        }
    }

    static void thePredictionStandsOnceItBegan(Cycle test) {
        if (!test.doings().isEmpty()) {
            throw new BrokenRule("tests.rule.begun", "prediction");
        }
    }

    static void itIsNotStudiedYet(Cycle test) {
        if (test.study() != null) {
            throw BrokenRule.of("tests.rule.studied");
        }
    }

    static void itHasBegun(Cycle test) {
        if (test.doings().isEmpty()) {
            throw BrokenRule.of("tests.rule.not_begun");
        }
    }

    static void itIsStudiedAndNotActedOn(Cycle test) {
        if (test.study() == null) {
            throw BrokenRule.of("tests.rule.not_studied");
        }
        if (test.acted() != null) {
            throw BrokenRule.of("tests.rule.acted");
        }
    }

    /** Nothing is done, seen or decided in days to come, nor before what it rests on. */
    static LocalDate aDayThatHasBeen(LocalDate day, LocalDate notBefore, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(notBefore)) {
            throw new BrokenRule("tests.rule.day", "on");
        }
        return day;
    }

    static String needed(String text, String field, int longest) {
        var words = text(text, field, longest);
        if (words.isEmpty()) {
            throw new BrokenRule("tests.rule.words", field, longest);
        }
        return words;
    }

    private static String text(String text, String field, int longest) {
        var words = text.strip();
        if (words.length() > longest) {
            throw new BrokenRule("tests.rule.words", field, longest);
        }
        if (NATIONAL_NUMBER.matcher(words).find()) {
            throw new BrokenRule("tests.rule.number_of_somebody", field);
        }
        return words;
    }
}
