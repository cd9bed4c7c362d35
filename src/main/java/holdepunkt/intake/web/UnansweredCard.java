package holdepunkt.intake.web;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.OfficeQuestions;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Questions that wait for an answer; the longer one has waited, the higher it stands. */
@Component
class UnansweredCard implements DeskCard {

    private final OfficeQuestions questions;
    private final MessageSource messages;

    UnansweredCard(OfficeQuestions questions, MessageSource messages) {
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String heading() {
        return "intake.desk.unanswered";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        var texts = new Texts(messages, viewer.language());
        return questions.waiting(viewer).stream().map(row -> item(row, texts)).toList();
    }

    private static Item item(OfficeQuestions.Row row, Texts texts) {
        var from = row.asker() == null ? texts.t("intake.desk.self") : texts.t("intake.desk.from", row.asker());
        var detail = row.state().equals("late") ? texts.t("intake.desk.late", from) : row.sameDay() ? texts.t("intake.desk.sameDay", from) : from;
        return new Item(row.person(), row.name(), detail, row.href(), row.answerBy().atTime(LocalTime.of(16, 0)).atZone(Texts.NORWAY).toInstant());
    }
}
