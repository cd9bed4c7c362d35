package holdepunkt.meetings.letter;

import holdepunkt.core.web.Texts;
import holdepunkt.meetings.room.Decision;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.Voice;
import java.util.List;
import java.util.stream.Collectors;

/** What a service needs for its own journal, as plain text: the date, who was there, what was decided. Nothing is typed twice. */
public final class JournalText {

    private JournalText() {}

    public static String of(Room room, List<Voice> voices, List<DecisionLine> lines, Texts texts) {
        var text = new StringBuilder();
        text.append(texts.t("letter.journal.date", texts.when(room.meeting().header().beginsAt()))).append('\n');
        text.append(texts.t("letter.journal.present", voices.stream().filter(JournalText::wasThere).map(voice -> named(voice, texts)).collect(Collectors.joining("; ")))).append('\n');
        text.append(texts.t("letter.journal.decisions")).append('\n');
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(line(lines.get(i), texts)).append('\n');
        }
        return text.toString().strip();
    }

    private static boolean wasThere(Voice voice) {
        return !"not_here".equals(voice.how());
    }

    private static String named(Voice voice, Texts texts) {
        var where = voice.unit() == null ? voice.name() : voice.name() + ", " + voice.unit();
        return "phone".equals(voice.how()) || "video".equals(voice.how()) ? where + " (" + texts.t("room.how." + voice.how()) + ")" : where;
    }

    private static String line(DecisionLine line, Texts texts) {
        var decision = line.decision();
        var what = decision.what().reveal();
        return switch (decision.kind()) {
            case I_DO -> texts.t("letter.journal.iDo", who(line), what, texts.date(decision.by())) + ifNot(decision, texts);
            case WE_APPLY -> texts.t("letter.journal.weApply", who(line), what, decision.answerer().reveal(), texts.date(decision.by())) + ifNot(decision, texts);
            case NO_HERE -> texts.t("letter.journal.noHere", what, decision.wayOn().reveal());
            case NOBODY_TOOK -> texts.t("letter.journal.nobody", what);
        };
    }

    private static String ifNot(Decision decision, Texts texts) {
        return decision.ifNot() == null ? "" : " " + texts.t("letter.journal.ifNot", decision.ifNot().reveal());
    }

    private static String who(DecisionLine line) {
        var name = line.unit() == null ? String.valueOf(line.who()) : line.who() + ", " + line.unit();
        return line.decision().responsibleText() == null ? name : line.decision().responsibleText().reveal() + " / " + name;
    }
}
