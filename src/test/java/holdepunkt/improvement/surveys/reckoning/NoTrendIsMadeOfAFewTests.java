package holdepunkt.improvement.surveys.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every form on the list is found wherever it stands; other words are let be. */
class NoTrendIsMadeOfAFewTests {

    private static final List<String> FRAMES = List.of("%s", "Her er %s i svarene.", "Vi så dette: «%s», sa noen.", "Svar (%s) fra gruppa", "%s, og mer.");

    @Test
    void everyFormOfEveryWordIsFoundInAnySentence() {
        int asked = 0;
        int wrong = 0;
        for (var line : TrendWords.lines()) {
            for (var form : line.forms()) {
                for (var frame : FRAMES) {
                    asked += 2;
                    wrong += TrendWords.in(frame.formatted(form)).isEmpty() ? 1 : 0;
                    wrong += TrendWords.in(frame.formatted(form.replace(" ", "\n")).toUpperCase(Locale.ROOT)).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(wrong).isZero();
        assertThat(TrendWords.lines()).extracting(TrendWords.Line::language).contains("nb", "nn", "en");
        Guards.report("trend-words", asked, wrong, 1500, 0);
    }

    @Test
    void whatWasSaidMayBeToldAsWhatWasSaid() {
        for (var text : List.of("Tolv svarte. To skrev at avtalen var uklar.", "Ingen fra kommunene svarte, så vi spør igjen.", "Vi vet ikke nok ennå.",
                "Tolv svara. To skreiv at avtalen var uklår.", "Twelve answered. Two wrote that nobody called back.", "Trendy er noe annet.", "Hun viste oss veien.")) {
            assertThat(TrendWords.in(text)).as(text).isEmpty();
        }
        assertThat(TrendWords.in("Det er en klar TENDENS her")).hasValue("TENDENS");
        assertThat(TrendWords.in("Svarene viser\nat avtalen virker")).hasValue("viser\nat");
    }
}
