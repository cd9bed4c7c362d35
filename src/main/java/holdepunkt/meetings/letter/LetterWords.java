package holdepunkt.meetings.letter;

import holdepunkt.core.web.Texts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fixed words of a letter, in the language the letter is in, whoever looks at it. */
@Component
public class LetterWords {

    private final MessageSource messages;

    LetterWords(MessageSource messages) {
        this.messages = messages;
    }

    public Texts in(String language) {
        return new Texts(messages, language);
    }
}
