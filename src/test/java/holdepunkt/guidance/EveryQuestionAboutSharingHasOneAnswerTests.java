package holdepunkt.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Lix;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table behind «Can I share this?», asked every question there is; and the words of «What must helpers pass on?». */
class EveryQuestionAboutSharingHasOneAnswerTests {

    private static final List<String> LETS_GO = List.of("as_she_said", "what_care_needs", "little_to_kin", "help_now", "must_child");
    private final SharingAnswers table = new SharingAnswers();
    private final Acts acts = new Acts();

    private interface Question {
        void asked(String who, String to, String yes, SharingAnswers.Answer answer);
    }

    private long every(Question question) {
        long cells = 0;
        for (var who : SharingAnswers.WHO) {
            for (var to : SharingAnswers.TO) {
                for (var yes : SharingAnswers.YES) {
                    question.asked(who, to, yes, table.to(who, to, yes));
                    cells++;
                }
            }
        }
        return cells;
    }

    @Test
    void everyQuestionHasOneAnswerWithAnActThatHoldsAndWordsInEveryLanguage() throws IOException {
        var words = List.of(text("nb"), text("nn"), text("en"));
        var used = new HashSet<String>();
        long cells = every((who, to, yes, answer) -> {
            used.add(answer.answer());
            assertThat(acts.on(answer.act(), LocalDate.of(2026, 11, 22)).section()).startsWith("§");
            assertThat(words).allMatch(text -> text.contains("guidance.share.answer." + answer.answer() + "=") && text.contains("guidance.share.why." + answer.answer() + "="));
        });
        assertThat(used).hasSize(11);
        Guards.report("sharing-answers", cells, 0, 90, 0);
    }

    @Test
    void everyLineOfTheTableIsTheAnswerToSomething() {
        var reached = new HashSet<SharingAnswers.Line>();
        every((who, to, yes, answer) -> table.lines().stream().filter(line -> line.fits(who, to, yes)).findFirst().ifPresent(reached::add));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(table.lines());
    }

    @Test
    void withoutAYesNothingLeavesButWhatCareADangerOrAChildCallsFor() {
        every((who, to, yes, answer) -> {
            boolean goes = LETS_GO.contains(answer.answer());
            switch (yes) {
                case "yes" -> assertThat(answer.answer()).isEqualTo("as_she_said");
                case "no" -> assertThat(goes).as(who + to).isFalse();
                case "not_asked" -> assertThat(goes).as(who + to).isEqualTo(who.equals("health") && to.equals("care"));
                case "cannot" -> assertThat(goes).as(who + to).isEqualTo(who.equals("health") && (to.equals("care") || to.equals("kin")));
                case "child" -> assertThat(goes).as(who + to).isEqualTo(!who.equals("volunteer") && to.equals("child_welfare"));
                default -> assertThat(answer.act()).isEqualTo("life");
            }
        });
    }

    @Test
    void nobodyButHealthStaffLeansOnTheActForHealthStaff() {
        every((who, to, yes, answer) -> {
            if (!who.equals("health")) {
                assertThat(acts.on(answer.act(), LocalDate.of(2026, 11, 22)).act()).isNotEqualTo("health_personnel");
            }
        });
    }

    @Test
    void anActIsNamedOnlyWhileItHolds() {
        assertThat(acts.all()).allSatisfy(act -> {
            assertThat(act.holdsOn(act.from())).isTrue();
            assertThat(act.holdsOn(act.from().minusDays(1))).isFalse();
        });
        assertThat(new NamedAct("x", "penal", "§ 1", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), true, "life").holdsOn(LocalDate.of(2021, 1, 1))).isFalse();
    }

    @Test
    void whatMustBePassedOnIsEasyToReadInEachLanguage() throws IOException {
        for (var language : List.of("nb", "nn", "en")) {
            var page = text(language).lines().filter(line -> line.startsWith("guidance.pass.")).map(line -> line.split("=", 2)[1]).collect(Collectors.joining("\n"));
            assertThat(Lix.of(page).words()).isGreaterThan(Lix.ENOUGH_WORDS);
            assertThat(Lix.of(page).value()).as(language).isLessThan(Lix.TARGET);
        }
    }

    private static String text(String language) throws IOException {
        return Files.readString(Path.of("src/main/resources/messages/guidance_" + language + ".properties"));
    }
}
