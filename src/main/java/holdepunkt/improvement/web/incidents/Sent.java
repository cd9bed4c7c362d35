package holdepunkt.improvement.web.incidents;

import holdepunkt.improvement.incidents.Screening;
import java.util.HashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What came with a form beside its own fields: why a word is not what it looks like. */
final class Sent {

    private Sent() {}

    /** By the key of what was found. */
    static Map<String, String> answers(MultiValueMap<String, String> sent) {
        var answers = new HashMap<String, String>();
        sent.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith(Screening.ANSWER)) {
                answers.put(name.substring(Screening.ANSWER.length()), value);
            }
        });
        return answers;
    }
}
