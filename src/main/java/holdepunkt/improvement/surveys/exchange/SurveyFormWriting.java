package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Words;
import java.util.List;

/** The questions and groups of a survey as YAML. */
final class SurveyFormWriting {

    private SurveyFormWriting() {}

    static String write(SurveyForm form) {
        var about = form.about();
        return new Tree().put("survey", about.title()).put("purpose", about.purpose()).put("asks", about.asks()).each("languages", about.languages())
                .put("opens", about.opens().toString()).put("closes", about.closes().toString())
                .each("questions", form.questions(), SurveyFormWriting::question).each("groups", form.groups(), SurveyFormWriting::group).yaml();
    }

    private static Tree question(SurveyForm.Asked asked) {
        return new Tree().put("kind", asked.scale() ? "scale" : "open")
                .each("words", List.copyOf(asked.words().entrySet()), one -> words(one.getKey(), one.getValue(), asked.scale()));
    }

    private static Tree words(String language, Words words, boolean scale) {
        var tree = new Tree().put("language", language).put("asked", words.asked());
        return scale ? tree.orNull("low", words.low()).orNull("middle", words.middle()).orNull("high", words.high()) : tree;
    }

    private static Tree group(Asking group) {
        return new Tree().put("name", group.name()).orNull("invited", group.invited()).put("way", group.way().code()).put("side", group.side() > 0 ? group.side() : null)
                .put("users", group.users() ? true : null);
    }
}
