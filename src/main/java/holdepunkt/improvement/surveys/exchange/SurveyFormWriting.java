package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The questions and groups of a survey as YAML. */
final class SurveyFormWriting {

    private SurveyFormWriting() {}

    static String write(SurveyForm form) {
        var about = form.about();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("survey", about.title());
        tree.put("purpose", about.purpose());
        tree.put("asks", about.asks());
        tree.put("languages", new ArrayList<>(about.languages()));
        tree.put("opens", about.opens().toString());
        tree.put("closes", about.closes().toString());
        tree.put("questions", new ArrayList<>(form.questions().stream().map(SurveyFormWriting::question).toList()));
        tree.put("groups", new ArrayList<>(form.groups().stream().map(SurveyFormWriting::group).toList()));
        return YamlFile.write(tree);
    }

    private static Map<String, Object> question(SurveyForm.Asked asked) {
        var all = new ArrayList<Map<String, Object>>();
        asked.words().forEach((language, words) -> {
            var in = new LinkedHashMap<String, Object>();
            in.put("language", language);
            in.put("asked", words.asked());
            if (asked.scale()) {
                in.put("low", words.low());
                in.put("middle", words.middle());
                in.put("high", words.high());
            }
            all.add(in);
        });
        var tree = new LinkedHashMap<String, Object>();
        tree.put("kind", asked.scale() ? "scale" : "open");
        tree.put("words", all);
        return tree;
    }

    private static Map<String, Object> group(Asking group) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", group.name());
        tree.put("invited", group.invited());
        tree.put("way", group.way().code());
        if (group.side() > 0) {
            tree.put("side", group.side());
        }
        if (group.users()) {
            tree.put("users", true);
        }
        return tree;
    }
}
