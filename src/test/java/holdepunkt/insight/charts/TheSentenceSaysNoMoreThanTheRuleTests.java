package holdepunkt.insight.charts;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands under a chart, over many series with and without change: it agrees with the rule counted anew here, and never says why. */
class TheSentenceSaysNoMoreThanTheRuleTests {

    private static final Pattern CAUSE = Pattern.compile("(?iu)\\b(fordi|skyldes|skuldast|på grunn av|derfor har|takket være|førte til|førde til|because|due to|thanks to|caused|led to|trend\\w*|tendens\\w*|bevis\\w*|prov(ed?|es|en)|sikkert)\\b");
    private static final int SERIES = 3000;

    private final Random random = new Random(614);
    private final Map<String, Integer> said = new HashMap<>();

    @Test
    void forManySeries() throws IOException {
        int wrong = 0;
        for (int i = 0; i < SERIES; i++) {
            var values = series();
            var months = IntStream.range(0, values.size()).mapToObj(month -> LocalDate.of(2024, 1, 1).plusMonths(month)).toList();
            var run = RunChart.of(values);
            var sentences = new ArrayList<>(Saying.of(run, months));
            said.merge(sentences.getFirst().key(), 1, Integer::sum);
            wrong += sentences.getFirst().key().startsWith(ruled(values)) ? 0 : 1;
            wrong += sentences.stream().anyMatch(one -> one.key().equals("chart.run.sure")) == run.finding().isSign() ? 0 : 1;
            wrong += sentences.getFirst().about().stream().filter(LocalDate.class::isInstance).allMatch(months::contains) ? 0 : 1;
            ControlChart.of(values).map(chart -> Saying.of(chart, months)).ifPresent(sentences::addAll);
            for (var language : List.of("nb", "nn", "en")) {
                wrong += sentences.stream().map(one -> words(language, one)).anyMatch(text -> CAUSE.matcher(text).find() || text.contains("{")) ? 1 : 0;
            }
        }
        assertThat(wrong).isZero();
        assertThat(said.keySet()).as("every thing a run chart can say was said").hasSize(10);
        Guards.report("chart-sentences", SERIES * 3L, wrong, 9000, 614, "kinds=" + new TreeSet<>(said.keySet()).size());
    }

    /** The rule told once more, the slow way: how the sentence has to begin. */
    private static String ruled(List<@Nullable Double> values) {
        var shown = values.stream().filter(value -> value != null).sorted().toList();
        if (shown.size() < 10) {
            return shown.isEmpty() ? "chart.run.hidden" : "chart.run.too_few";
        } else if ((values.size() - shown.size()) / (double) values.size() > 0.25) {
            return "chart.run.many_hidden";
        }
        double median = (shown.get((shown.size() - 1) / 2) + shown.get(shown.size() / 2)) / 2;
        var sides = new StringBuilder();
        values.stream().filter(value -> value != null && value != median).forEach(value -> sides.append(value > median ? 'o' : 'u'));
        if (sides.length() < 10) {
            return "chart.run.alike";
        }
        long most = Math.round(Math.log(sides.length()) / Math.log(2) + 3);
        var runs = Pattern.compile("o+|u+").matcher(sides).results().map(run -> run.group()).toList();
        var isLong = runs.stream().filter(run -> run.length() > most).reduce((earlier, later) -> later);
        if (isLong.isPresent()) {
            boolean last = sides.toString().endsWith(isLong.get()) && runs.getLast().equals(isLong.get());
            return "chart.run." + (last ? "since." : "between.") + (isLong.get().startsWith("o") ? "above" : "below");
        }
        return runs.size() - 1 < fewest(sides.length() - 1) ? "chart.run.few_crossings" : "chart.run.chance";
    }

    private static int fewest(int tosses) {
        double chance = Math.pow(0.5, tosses);
        double sum = chance;
        int heads = 0;
        while (sum < 0.05) {
            chance = chance * (tosses - heads) / (heads + 1);
            sum += chance;
            heads++;
        }
        return heads;
    }

    private List<@Nullable Double> series() {
        int length = 4 + random.nextInt(36);
        int turn = random.nextInt(length);
        int back = random.nextBoolean() ? length : turn + random.nextInt(length - turn);
        double shift = random.nextInt(3) * (random.nextBoolean() ? 8 : -8);
        double share = random.nextInt(4) == 0 ? random.nextDouble() : random.nextInt(6) == 0 ? 1 : 0.03;
        int spread = random.nextInt(5) == 0 ? 1 : 12;
        var values = new ArrayList<@Nullable Double>();
        for (int i = 0; i < length; i++) {
            double value = 30 + random.nextInt(spread) + (i >= turn && i < back ? shift : 0);
            values.add(random.nextDouble() < share ? null : value);
        }
        return values;
    }

    private static final Map<String, Properties> TEXTS = new HashMap<>();

    private static String words(String language, Sentence sentence) {
        var texts = TEXTS.computeIfAbsent(language, one -> {
            var read = new Properties();
            try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/chart_" + one + ".properties"))) {
                read.load(file);
            } catch (IOException missing) {
                throw new java.io.UncheckedIOException(missing);
            }
            return read;
        });
        var about = sentence.about().stream().map(one -> one instanceof Integer ? one : one.toString()).toArray();
        return new MessageFormat(texts.getProperty(sentence.key()), Locale.of(language)).format(about);
    }
}
