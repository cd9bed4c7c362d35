package holdepunkt.improvement.chains.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.shape.Guards;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AChainGoesOutAsItCameInTests {

    private static final long SEED = 20170620;
    private static final int CHAINS = "full".equals(System.getProperty("holdepunkt.size")) ? 5_000 : 200;
    private static final String FILE = """
            source: rapport.txt
            source_note: Vedlegg 3
            id: kort
            title: Kort kjede
            title_line: 7
            columns:
            - key: activities
              heading: Tiltak
              canonical: what_we_do
              cell_groups:
              - group: null
                items:
                - text: 'Møte: to timer'
                  line: 8
            - key: who
              heading: Hvem
              canonical: who_with
              cell_groups:
              - group: 'Ledere:'
                items: []
            - key: knowledge
              heading: Kunnskap
              canonical: what_they_learn_and_gain
              cell_groups: []
            - key: practice
              heading: Praksis
              canonical: what_they_do_differently
              cell_groups: []
            - key: outcomes
              heading: Hva vi vil
              canonical: what_difference_this_makes
              cell_groups:
              - group: Systemet
                items:
                - text: Mindre rot
                  line: 9
            missing_columns:
            - 'reaksjoner: ikke med'
            """;

    @Test
    void everyGeneratedChainIsTheSameInEveryFormat() {
        var chains = new GeneratedChains(SEED);
        int cases = 0;
        var wrong = new ArrayList<String>();
        for (int i = 0; i < CHAINS; i++) {
            var chain = chains.next();
            for (var format : Format.values()) {
                cases++;
                var written = format.write(chain);
                var read = format.read(written);
                if (!sorted(read).equals(sorted(chain)) || !format.write(read).equals(written)) {
                    wrong.add(format + " " + i + ": " + sorted(chain) + " was read as " + sorted(read));
                }
            }
        }
        assertThat(wrong.stream().limit(1)).isEmpty();
        Guards.report("chains-in-and-out", cases, wrong.size(), 600, SEED);
    }

    @Test
    void aFileIsGivenBackLetterByLetter() {
        var chain = Format.YAML.read(FILE);
        assertThat(Format.YAML.write(chain)).isEqualTo(FILE);
        assertThat(chain.columns()).extracting(Column::kind).doesNotContain(ColumnKind.HOW_THEY_FEEL).hasSize(5);
        for (var format : Format.values()) {
            assertThat(Format.YAML.write(format.read(format.write(chain)))).isEqualTo(FILE);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "  heading: Hvem | '' | line 17: heading is missing",
            "canonical: who_with | canonical: hvem | line 17: no such kind of column: hvem",
            "line: 8 | line: åtte | line 14: line is no number: åtte",
            "title: Kort kjede | title: [a, b] | line 4: title is no text",
            "title_line: 7 | tittel: 7 | line 5: no such field: tittel",
            "id: kort | source: to | line 3: source is said twice",
            "'    - text: Mindre rot' | '    - tekst: Mindre rot' | line 35: no such field: tekst",
            "items: [] | items: {} | line 20: items is no list",
            "title: Kort kjede | 'title: \"Kort' | is no YAML",
            "canonical: who_with | canonical: what_we_do | five or six kinds"})
    void whatCannotBeReadIsNamedByItsLine(String what, String instead, String named) {
        assertThat(FILE).contains(what);
        assertThatThrownBy(() -> Format.YAML.read(FILE.replace(what + "\n", instead + "\n"))).isInstanceOfSatisfying(Unreadable.class,
                unreadable -> assertThat(unreadable.problems()).extracting(Problem::toString).anyMatch(one -> one.contains(named)));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var bent = FILE.replace("line: 8", "line: x").replace("canonical: who_with", "canonical: y").replace("text: Mindre rot", "text: ''");
        assertThatThrownBy(() -> Format.YAML.read(bent)).isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.problems()).hasSize(3));
    }

    @Test
    void aLinkBackwardsOrToNowhereIsNoChain() {
        var links = FILE.replace("- text: Mindre rot", "- ref: s2\n      text: Mindre rot").replace("- text: 'Møte", "- ref: s1\n      text: 'Møte");
        assertThat(Format.YAML.read(links + "links:\n- from: s1\n  to: s2\n").links()).hasSize(1);
        for (var bad : List.of("- from: s2\n  to: s1\n", "- from: s1\n  to: s3\n", "- from: s1\n  to: s2\n- from: s1\n  to: s2\n")) {
            assertThatThrownBy(() -> Format.YAML.read(links + "links:\n" + bad)).isInstanceOf(Unreadable.class);
        }
    }

    /** Letters are put in, taken out and doubled: what is read is read whole, or refused with a place; nothing else happens. */
    @Test
    void aBentFileIsReadOrRefusedWithAPlace() {
        var random = new Random(SEED);
        int cases = 0;
        int refused = 0;
        var chains = new GeneratedChains(SEED + 1);
        for (int i = 0; i < 100; i++) {
            var chain = chains.next();
            for (var format : Format.values()) {
                cases++;
                refused += readOrRefused(format, bent(format.write(chain), random));
            }
        }
        Guards.report("bent-chains", cases, 0, 300, SEED, "refused=" + refused);
        assertThat(refused).isGreaterThan(cases / 4);
    }

    private static int readOrRefused(Format format, String text) {
        try {
            var read = format.read(text);
            assertThat(GeneratedChains.nameless(format.read(format.write(read)))).isEqualTo(GeneratedChains.nameless(read));
            return 0;
        } catch (Unreadable unreadable) {
            assertThat(unreadable.problems()).isNotEmpty().noneMatch(problem -> problem.where().isBlank());
            return 1;
        }
    }

    private static String bent(String text, Random random) {
        var letters = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(letters.length());
            switch (random.nextInt(3)) {
                case 0 -> letters.deleteCharAt(at);
                case 1 -> letters.insert(at, ":\"'-,{}[]\n x1".charAt(random.nextInt(13)));
                default -> letters.insert(at, letters.substring(at, Math.min(letters.length(), at + 20)));
            }
        }
        return letters.toString();
    }

    /** Links have no order of their own. */
    private static Chain sorted(Chain chain) {
        var nameless = GeneratedChains.nameless(chain);
        return new Chain(nameless.title(), nameless.columns(), nameless.links().stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList(), nameless.transcript());
    }
}
