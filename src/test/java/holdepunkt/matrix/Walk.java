package holdepunkt.matrix;

import holdepunkt.stage.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From page to page by the links that are on them, until a form is there. */
final class Walk {

    private final Visitor visitor;
    private final FormLine line;
    private final Lives.Life life;
    private String came = "";

    Walk(Visitor visitor, FormLine line, Lives.Life life) {
        this.visitor = visitor;
        this.line = line;
        this.life = life;
    }

    /** The form as it stands now, filled in; nothing if no page on the way has it. */
    @Nullable FoundForm form() {
        if (line.way().startsWith("=")) {
            return byScript(life.say(line.way().substring(1)));
        }
        var steps = List.of(line.way().split(" > "));
        var found = from(life.say(steps.getFirst()), steps.subList(1, steps.size()));
        if (found == null) {
            return null;
        }
        var fields = line.filled(life);
        if ("yes".equals(fields.remove("blank"))) {
            found.words().stream().filter(word -> "Noen ord".equals(found.fields().get(word))).forEach(word -> fields.putIfAbsent(word, ""));
        }
        fields.remove("pick");
        return found.with(fields);
    }

    /** What was seen on the way, for when the form was not. */
    String came() {
        return came;
    }

    private @Nullable FoundForm from(String page, List<String> further) {
        var shown = visitor.get(page);
        came += " " + page + " " + shown.status();
        if (shown.status() != 200) {
            return null;
        }
        if (further.isEmpty()) {
            var forms = line.is("again") ? FoundForm.anywhereOn(page, shown.document()) : FoundForm.on(page, shown.document());
            var fitting = forms.stream().filter(form -> form.action().split("\\?")[0].matches(life.action(line.pattern()))).toList();
            came += shown.document().select("main form").eachAttr("action");
            return fitting.isEmpty() ? null : line.fields().contains("pick=last") ? fitting.getLast() : fitting.getFirst();
        }
        var next = life.action(further.getFirst().replace("{}", "{any}"));
        return shown.document().select("main a[href]").eachAttr("href").stream().map(link -> link.split("#")[0]).filter(link -> link.split("\\?")[0].matches(next)).distinct()
                .map(link -> from(link, further.subList(1, further.size()))).filter(form -> form != null).findFirst().orElse(null);
    }

    /** What is sent by a script while she types stands in no form. */
    private FoundForm byScript(String address) {
        var fields = new LinkedHashMap<String, String>(Map.of("_csrf", visitor.token(), "_once", UUID.randomUUID().toString()));
        var typed = line.filled(life);
        fields.putAll(typed);
        return new FoundForm(address, address, fields, List.copyOf(typed.keySet()), typed.containsKey(FoundForm.JSON) ? FoundForm.Sent.JSON : FoundForm.Sent.FIELDS);
    }
}
