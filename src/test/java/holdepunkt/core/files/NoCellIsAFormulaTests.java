package holdepunkt.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoCellIsAFormulaTests {

    private static final List<String> BEGINNINGS = List.of("=", "+", "-", "@", "\t", "\r");
    private static final List<String> REST = List.of("SUM(A1:A9)", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x\",\"y\")", "1+1", "a,b", "\"", "\n=1", "", "IMPORTXML(A1)");

    @Test
    void whateverSomebodyWroteIsWordsAndANumberIsANumber() {
        long seed = Long.getLong("holdepunkt.seed", 7);
        var random = new Random(seed);
        int wrong = 0;
        int cases = 2_000;
        for (int i = 0; i < cases; i++) {
            var text = BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + REST.get(random.nextInt(REST.size())) + (char) ('a' + random.nextInt(26));
            var cell = TableCell.of(text);
            var inside = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
            boolean isWords = inside.equals("'" + text);
            boolean staysOneCell = cell.startsWith("\"") ? cell.endsWith("\"") : !cell.matches("(?s).*[,\"\r\n].*");
            wrong += isWords && staysOneCell ? 0 : 1;
        }
        assertThat(List.of("-3", "12", "-0,25", "1.5", "uke 12", "", ":")).allSatisfy(plain -> assertThat(TableCell.of(plain).replace("\"", "")).isEqualTo(plain));
        Guards.report("no-formula", cases, wrong, 2_000, seed);
    }
}
