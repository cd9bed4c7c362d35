package holdepunkt.promises;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.DeskCard;
import holdepunkt.core.web.Texts;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** On the desk: what this viewer promised and has not answered, the next day first. */
@Component
class MyPromisesCard implements DeskCard {

    private final PromiseBoard board;
    private final MessageSource messages;

    MyPromisesCard(PromiseBoard board, MessageSource messages) {
        this.board = board;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String heading() {
        return "promises.mine.heading";
    }

    @Override
    public List<Item> waiting(Viewer viewer) {
        if (viewer.isPerson()) {
            return List.of();
        }
        var texts = new Texts(messages, viewer.language());
        return board.by(viewer).stream().filter(line -> line.theirs() == null || line.theirs() == Mark.CHANGED).sorted(Comparator.comparing(PromiseLine::by))
                .map(line -> new Item(line.person(), line.what().reveal(), texts.t("promises.line.to", line.called()),
                        "/my-promises#p-" + line.id(), line.by().plusDays(1).atStartOfDay(Period.NORWAY).minusMinutes(1).toInstant()))
                .toList();
    }
}
