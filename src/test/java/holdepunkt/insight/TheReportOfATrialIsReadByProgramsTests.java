package holdepunkt.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class TheReportOfATrialIsReadByProgramsTests {

    @Test
    void everyKeyStandsOnceWithItsFigureInTheirOrder() {
        var figures = new LinkedHashMap<String, Integer>();
        TrialReport.KEYS.forEach(key -> figures.put(key, figures.size() + 3));
        var read = new ObjectMapper().readTree(new TrialReport(figures).json());
        List<String> names = List.copyOf(read.propertyNames());
        assertThat(names).isEqualTo(TrialReport.KEYS);
        TrialReport.KEYS.forEach(key -> assertThat(read.get(key).asInt()).as(key).isEqualTo(figures.get(key)));
    }
}
