package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.SurveyRules;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the questions and groups of a survey from YAML. */
final class SurveyFormReading {

    private final Problems problems = new Problems();

    private SurveyFormReading() {}

    static SurveyForm read(String text) {
        var reading = new SurveyFormReading();
        var form = reading.form(YamlFile.root(text));
        reading.problems.refuseAny();
        return form;
    }

    private SurveyForm form(Node root) {
        var fields = YamlFields.of(problems, root, "survey", "purpose", "asks", "languages", "opens", "closes", "questions", "groups");
        var languages = fields.texts("languages");
        if (languages.isEmpty() || languages.stream().anyMatch(one -> !one.matches("nb|nn|en"))) {
            problems.add(fields.where("languages"), "languages are of nb, nn and en");
        }
        var opens = day(fields, "opens");
        var closes = day(fields, "closes");
        if (closes.isBefore(opens)) {
            problems.add(fields.where("closes"), "closes is before opens");
        }
        return new SurveyForm(new About(said(fields, "survey", 300), said(fields, "purpose", 600), said(fields, "asks", 300), languages, opens, closes),
                fields.list("questions").stream().map(this::question).toList(), fields.list("groups").stream().map(this::group).toList());
    }

    private SurveyForm.Asked question(Node node) {
        var fields = YamlFields.of(problems, node, "kind", "words");
        boolean scale = "scale".equals(fields.text("kind"));
        var words = new LinkedHashMap<String, Words>();
        fields.list("words").forEach(one -> {
            var in = YamlFields.of(problems, one, "language", "asked", "low", "middle", "high");
            words.put(said(in, "language", 2), scale ? new Words(said(in, "asked", 400), said(in, "low", 60), said(in, "middle", 60), said(in, "high", 60))
                    : new Words(said(in, "asked", 400), "", "", ""));
        });
        if (words.isEmpty()) {
            problems.add(fields.where("words"), "a question has words");
        }
        return new SurveyForm.Asked(scale, words);
    }

    private Asking group(Node node) {
        var fields = YamlFields.of(problems, node, "name", "invited", "way", "side", "users");
        var invited = fields.number("invited");
        if (invited == null || invited < 1 || invited > SurveyRules.MOST_INVITED) {
            problems.add(fields.where("invited"), "invited is 1 to " + SurveyRules.MOST_INVITED);
        }
        var way = fields.text("way");
        if (way == null || !way.matches("each|one|none")) {
            problems.add(fields.where("way"), "way is each, one or none");
            way = "none";
        }
        var side = fields.number("side");
        if (side != null && side > 2) {
            problems.add(fields.where("side"), "side is 1 or 2");
            side = null;
        }
        return new Asking(said(fields, "name", 80), invited, Way.of(way), side == null ? 0 : side, "true".equals(fields.text("users")));
    }

    private LocalDate day(YamlFields fields, String field) {
        try {
            return LocalDate.parse(said(fields, field, 10));
        } catch (DateTimeParseException wrong) {
            problems.add(fields.where(field), field + " is no day");
            return LocalDate.EPOCH;
        }
    }

    private String said(YamlFields fields, String field, int longest) {
        var text = fields.text(field);
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            problems.add(fields.where(field), field + " has 1 to " + longest + " signs");
        }
        return text == null ? "" : text.strip();
    }
}
