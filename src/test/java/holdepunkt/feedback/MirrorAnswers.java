package holdepunkt.feedback;

import java.util.ArrayList;
import java.util.List;

/** Fields of the mirror as the page has them. */
public final class MirrorAnswers {

    private static final MirrorForms FORMS = new MirrorForms();

    /** The field for words of one's own. */
    public static final String LINE = FORMS.now().fields().get(MirrorForms.written(FORMS.now()).orElseThrow().link());

    private MirrorAnswers() {}

    /** The same points for every question, and these fields besides. */
    public static String[] all(int points, String... more) {
        var fields = new ArrayList<>(List.of(more));
        MirrorForms.marked(FORMS.now()).forEach(item -> fields.addAll(List.of(FORMS.now().fields().get(item.link()), String.valueOf(points))));
        return fields.toArray(String[]::new);
    }
}
