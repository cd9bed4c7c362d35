package holdepunkt.feedback.acting;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Wall;
import holdepunkt.core.web.Texts;
import holdepunkt.feedback.Mirror;
import holdepunkt.feedback.Mirrors;
import holdepunkt.feedback.Picture;
import holdepunkt.feedback.Pictures;
import holdepunkt.feedback.acting.MirrorLimits.Finding;
import holdepunkt.signals.OpenSignal;
import holdepunkt.signals.SignalWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a signal from a mirror is about: the question and the numbers as they stand, or what she said in another way. */
@Component
class MirrorSignalWords implements SignalWords {

    private final Mirrors mirrors;
    private final Pictures pictures;
    private final OtherWays others;
    private final Wall wall;
    private final MessageSource messages;

    MirrorSignalWords(Mirrors mirrors, Pictures pictures, OtherWays others, Wall wall, MessageSource messages) {
        this.mirrors = mirrors;
        this.pictures = pictures;
        this.others = others;
        this.wall = wall;
        this.messages = messages;
    }

    @Override
    public Map<UUID, PersonText> about(Opening opening, List<OpenSignal> signals) {
        var words = new HashMap<UUID, PersonText>();
        var mine = signals.stream().filter(signal -> signal.kind().startsWith("mirror_")).toList();
        if (mine.isEmpty() || !wall.allows(opening, "mirror", Action.SEE)) {
            return words;
        }
        var said = others.all(opening);
        mine.stream().filter(signal -> said.containsKey(signal.subject())).forEach(signal -> words.put(signal.id(), said.get(signal.subject())));
        mirrors.all(opening).forEach(mirror -> pictures.of(opening, mirror).questions().forEach(question -> mine.stream()
                .filter(signal -> signal.subject().equals(RaisingFindings.subject(mirror, new Finding(question.item().link(), Measure.GAP))))
                .forEach(signal -> words.put(signal.id(), PersonText.of(line(opening, mirror, question))))));
        return words;
    }

    private String line(Opening opening, Mirror mirror, Picture.Question question) {
        var texts = new Texts(messages, opening.viewer().language());
        var spread = question.agreement().spread();
        return texts.t("mirror.signal", question.item().words(texts.language()), question.last().isPresent() ? String.valueOf(question.last().getAsInt()) : "–",
                spread == null ? "–" : texts.t("mirror.number", spread.median()));
    }
}
