package holdepunkt.matrix;

import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as it stands on a page, filled in the way someone would who must fill in everything. */
record FoundForm(String page, String action, Map<String, String> fields, List<String> words) {

    static List<FoundForm> on(String page, Document shown) {
        var forms = new ArrayList<FoundForm>();
        for (var form : shown.select("main form[method=post]")) {
            var fields = new LinkedHashMap<String, String>();
            var words = new ArrayList<String>();
            form.select("input[name], textarea[name], select[name], button[name]").forEach(field -> fill(field, fields, words));
            forms.add(new FoundForm(page, form.attr("action"), fields, words));
        }
        return forms;
    }

    private static void fill(Element field, Map<String, String> fields, List<String> words) {
        var name = field.attr("name");
        var type = field.tagName().equals("input") ? field.attr("type") : field.tagName();
        switch (type) {
            case "hidden" -> fields.put(name, field.val());
            case "radio", "checkbox", "button" -> fields.putIfAbsent(name, field.val());
            case "select" -> field.select("option").stream().map(Element::val).filter(value -> !value.isEmpty()).findFirst().ifPresent(value -> fields.put(name, value));
            case "date" -> fields.put(name, field.val().isEmpty() ? LocalDate.now(Period.NORWAY).plusDays(40).toString() : field.val());
            case "textarea" -> word(name, field.wholeText(), fields, words);
            default -> word(name, field.val(), fields, words);
        }
    }

    private static void word(String name, String stands, Map<String, String> fields, List<String> words) {
        words.add(name);
        fields.put(name, !stands.isBlank() ? stands : name.contains("phone") ? "40 00 00 00" : name.contains("time") ? "10.30" : "Noen ord");
    }

    /** The same form and number, by someone whose browser has this token. */
    FoundForm sentBy(String token) {
        var sent = new LinkedHashMap<>(fields);
        sent.put("_csrf", token);
        return new FoundForm(page, action, sent, words);
    }

    /** The same form and number with other words in it, as after going back; where it has none, with one field more. */
    FoundForm withOtherWords() {
        var other = new LinkedHashMap<>(fields);
        words.forEach(name -> other.put(name, "Andre ord"));
        other.put("more", "Andre ord");
        return new FoundForm(page, action, other, words);
    }
}
