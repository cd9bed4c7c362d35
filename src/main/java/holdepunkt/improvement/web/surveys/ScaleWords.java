package holdepunkt.improvement.web.surveys;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.surveys.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words a scale usually has at its ends and in the middle, in each language a survey may be in. */
@Component
class ScaleWords {

    private final MessageSource messages;

    ScaleWords(MessageSource messages) {
        this.messages = messages;
    }

    Map<String, Words> usual() {
        var usual = new LinkedHashMap<String, Words>();
        for (var language : List.of("nb", "nn", "en")) {
            var texts = new Texts(messages, language);
            usual.put(language, new Words("", texts.t("surveys.scale.low"), texts.t("surveys.scale.middle"), texts.t("surveys.scale.high")));
        }
        return usual;
    }
}
