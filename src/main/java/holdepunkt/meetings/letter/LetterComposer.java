package holdepunkt.meetings.letter;

import holdepunkt.core.PersonText;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.room.Decision;
import holdepunkt.meetings.room.DecisionKind;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Voice;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the letter together in her language: what was promised first, then what was not, then what people saw differently, then whom to call. */
final class LetterComposer {

    private final Texts texts;
    private final PlainWords plain;
    private final LetterBody.Writer letter = new LetterBody.Writer();

    private LetterComposer(Texts texts) {
        this.texts = texts;
        this.plain = new PlainWords(texts.language());
    }

    static LetterBody compose(LetterFacts facts, Texts texts) {
        return new LetterComposer(texts).write(facts);
    }

    private LetterBody write(LetterFacts facts) {
        letter.paragraphs(texts.t("letter.greeting", facts.called()));
        letter.paragraphs(texts.t("letter.met", texts.date(facts.heldOn())));
        if (!facts.opening().isBlank()) {
            letter.paragraphs(plain.beside(facts.opening()));
        }
        part("letter.promised", of(facts, true), this::promise);
        part("letter.noHere", kind(facts, DecisionKind.NO_HERE), this::no);
        part("letter.nobody", kind(facts, DecisionKind.NOBODY_TOOK), this::nobody);
        if (facts.lines().isEmpty()) {
            letter.paragraphs(texts.t("letter.noDecisions"));
        }
        differences(facts.voices());
        contact(facts.contact());
        if (facts.followUp() != null) {
            letter.heading(texts.t("letter.onwards")).paragraphs(texts.t("letter.followUp", texts.date(facts.followUp())));
        }
        return letter.done();
    }

    private void part(String heading, List<DecisionLine> lines, Function<DecisionLine, String> sentence) {
        if (!lines.isEmpty()) {
            letter.heading(texts.t(heading));
            lines.forEach(line -> letter.item(sentence.apply(line)));
        }
    }

    private static List<DecisionLine> of(LetterFacts facts, boolean promises) {
        return facts.lines().stream().filter(line -> line.decision().kind().promises() == promises).toList();
    }

    private static List<DecisionLine> kind(LetterFacts facts, DecisionKind kind) {
        return facts.lines().stream().filter(line -> line.decision().kind() == kind).toList();
    }

    private String promise(DecisionLine line) {
        var decision = line.decision();
        var first = decision.kind() == DecisionKind.WE_APPLY
                ? texts.t("letter.weApply", who(line), sentence(decision.what())) + " "
                    + texts.t("letter.answers", plain.beside(ended(decision.answerer(), "")), texts.date(decision.by()))
                : texts.t("letter.iDo", who(line), sentence(decision.what())) + " " + texts.t("letter.by", texts.date(decision.by()));
        return first + ifNot(decision);
    }

    private String ifNot(Decision decision) {
        return decision.ifNot() == null ? "" : " " + texts.t("letter.ifNot", sentence(decision.ifNot()));
    }

    private String no(DecisionLine line) {
        return sentence(line.decision().what()) + " " + texts.t("letter.noFormal") + " " + texts.t("letter.wayOn", sentence(line.decision().wayOn()));
    }

    private String nobody(DecisionLine line) {
        return sentence(line.decision().what()) + " " + texts.t("letter.nobodyNext");
    }

    private void differences(List<Voice> voices) {
        var differing = voices.stream().filter(Voice::differs).toList();
        if (!differing.isEmpty()) {
            letter.heading(texts.t("letter.differences"));
            differing.forEach(voice -> letter.item(voice.hers() ? texts.t("letter.youSaid", voice.words()) : texts.t("letter.theySaid", voice.name(), voice.words())));
        }
    }

    private void contact(@Nullable NamedContact contact) {
        if (contact == null) {
            return;
        }
        letter.heading(texts.t("letter.contact"));
        letter.paragraphs(contact.unit() == null ? contact.name() + "." : contact.name() + ", " + contact.unit() + ".");
        if (contact.phone() != null) {
            letter.paragraphs(texts.t("letter.phone", contact.phone()));
        }
    }

    private String who(DecisionLine line) {
        var guest = line.decision().responsibleText();
        var name = line.unit() == null ? String.valueOf(line.who()) : line.who() + ", " + line.unit();
        return guest == null ? name : texts.t("letter.guest", guest.reveal(), name);
    }

    private String sentence(@Nullable PersonText text) {
        return plain.beside(ended(text, "."));
    }

    /** People leave out the full stop in a field; a letter has one. */
    private static String ended(@Nullable PersonText text, String end) {
        var said = text == null ? "" : text.reveal().strip();
        return end.isEmpty() ? said.replaceAll("[.]+$", "") : said.matches("(?s).*[.!?…]$") ? said : said + end;
    }
}
