package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.AskingAnonymously;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Questions without a name that wait for an answer. */
@Component
class QuestionsCard implements DeskCard {

    private static final int SHOWN = 80;

    private final AskingAnonymously asking;
    private final MessageSource messages;

    QuestionsCard(AskingAnonymously asking, MessageSource messages) {
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String heading() {
        return "intake.desk.anonymous";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return asking.waiting(viewer).stream().map(question -> {
            var from = texts.t("intake.desk.from", question.asker());
            var words = question.words().length() > SHOWN ? question.words().substring(0, SHOWN) + "…" : question.words();
            return new Item(null, words, question.isLate() ? texts.t("intake.desk.late", from) : from, "/office/questions/" + question.id(),
                    question.answerBy().atTime(16, 0).atZone(Texts.NORWAY).toInstant());
        }).toList();
    }
}
