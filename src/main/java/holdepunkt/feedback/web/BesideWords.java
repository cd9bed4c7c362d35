package holdepunkt.feedback.web;

import holdepunkt.core.web.Texts;
import holdepunkt.feedback.BesidePicture;
import holdepunkt.feedback.forms.Answers;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.forms.web.FormWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was answered to one question of the form beside, side by side: in order of the words, so that nobody's answers can be followed to the next question. */
public final class BesideWords {

    private BesideWords() {}

    /** By whose they are; who said nothing is not there. */
    public static Map<String, List<String>> of(BesidePicture said, Item item, String called, boolean own, Texts texts, String language) {
        var words = new LinkedHashMap<String, List<String>>();
        words.put(own ? texts.t("mirror.key.own") : called, in(said.hers() == null ? List.of() : List.of(said.hers()), item, texts, language));
        words.put(texts.t("mirror.key.staff"), in(said.staff(), item, texts, language));
        words.put(texts.t("mirror.key.near"), in(said.near(), item, texts, language));
        words.values().removeIf(List::isEmpty);
        return words;
    }

    private static List<String> in(List<Answers> answers, Item item, Texts texts, String language) {
        return answers.stream().map(one -> FormWords.answered(item, one, texts, language)).filter(Objects::nonNull).sorted().toList();
    }
}
