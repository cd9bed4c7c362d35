package holdepunkt.improvement.surveys.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.Words;
import holdepunkt.shape.Guards;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated questions and groups are the same after being written and read, whatever signs stand in them. */
class AFormGoesOutAsItCameInTests {

    private static final List<String> ODD = List.of("Nei: ja", "- først", "'sitert'", "null", "2026-01-01", "æøå «ja» 😀", "a # b", "true", "{x}", "12");

    @Test
    void everyGeneratedFormIsTheSame() {
        int wrong = 0;
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var form = form(random);
            wrong += SurveyFormReading.read(SurveyFormWriting.write(form)).equals(form) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        Guards.report("survey-forms-out-and-in", 500, wrong, 500, 7);
    }

    @Test
    void everyPlaceThatIsWrongIsNamed() {
        assertThatThrownBy(() -> SurveyFormReading.read("survey: ''\nlanguages: [de]\nopens: i dag\nquestions:\n- kind: open\n  words: []\ngroups:\n- name: A\n  invited: mange\n  way: post\n"))
                .isInstanceOfSatisfying(Unreadable.class, wrong -> assertThat(wrong.problems()).hasSizeGreaterThanOrEqualTo(8));
    }

    private static SurveyForm form(Random random) {
        var opens = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var languages = List.of("nb", "nn", "en").subList(0, 1 + random.nextInt(3));
        return new SurveyForm(new About(word(random), word(random), word(random), languages, opens, opens.plusDays(random.nextInt(30))),
                IntStream.range(0, random.nextInt(5)).mapToObj(i -> asked(random, languages, random.nextBoolean())).toList(),
                IntStream.range(0, random.nextInt(5)).mapToObj(i -> new Asking(word(random), 1 + random.nextInt(500), Way.values()[random.nextInt(3)], random.nextInt(3), random.nextBoolean())).toList());
    }

    private static SurveyForm.Asked asked(Random random, List<String> languages, boolean scale) {
        Map<String, Words> words = new LinkedHashMap<>();
        languages.forEach(language -> words.put(language, scale ? new Words(word(random), word(random), word(random), word(random)) : new Words(word(random), "", "", "")));
        return new SurveyForm.Asked(scale, words);
    }

    private static String word(Random random) {
        return ODD.get(random.nextInt(ODD.size())) + (random.nextBoolean() ? "" : " " + random.nextInt(1000));
    }
}
