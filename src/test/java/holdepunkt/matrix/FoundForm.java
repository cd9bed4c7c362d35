package holdepunkt.matrix;

import holdepunkt.core.Period;
import holdepunkt.stage.FileForm;
import holdepunkt.stage.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page, filled in the way someone would who must fill in everything.
 *
 * @param sent how a browser sends it, or a script: what is sent as JSON stands in a field of that name
 */
record FoundForm(String page, String action, Map<String, String> fields, List<String> words, Sent sent) {

    enum Sent { FIELDS, FILE, JSON }

    static final String JSON = "sent";

    static List<FoundForm> on(String page, Document shown) {
        return among(page, shown.select("main form[method=post]"));
    }

    /** Those round the page too: leaving, and the language. */
    static List<FoundForm> anywhereOn(String page, Document shown) {
        return among(page, shown.select("form[method=post]"));
    }

    private static List<FoundForm> among(String page, List<Element> shown) {
        var forms = new ArrayList<FoundForm>();
        for (var form : shown) {
            var fields = new LinkedHashMap<String, String>();
            var words = new ArrayList<String>();
            form.select("input[name], textarea[name], select[name], button[name]").forEach(field -> fill(field, fields, words));
            forms.add(new FoundForm(page, form.attr("action"), fields, words, form.attr("enctype").startsWith("multipart") ? Sent.FILE : Sent.FIELDS));
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

    Visitor.Answer post(Visitor visitor) {
        return switch (sent) {
            case FIELDS -> visitor.raw("POST", action, fields, Map.of("Sec-Fetch-Site", "same-origin"));
            case FILE -> FileForm.send(visitor, action, drawn(fields.getOrDefault("file", "")), fields);
            case JSON -> visitor.json(action, fields.get(JSON), Map.of("Idempotency-Key", fields.get("_once"), "X-XSRF-TOKEN", fields.get("_csrf")));
        };
    }

    /** A picture that is another for other words. */
    private static byte[] drawn(String words) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(20, 15, words.hashCode() & 0xFFFFFF);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    FoundForm with(Map<String, String> other) {
        var filled = new LinkedHashMap<>(fields);
        filled.putAll(other);
        return new FoundForm(page, action, filled, words, sent);
    }

    FoundForm to(String address) {
        return new FoundForm(page, address, fields, words, sent);
    }

    /** The same form and number, by someone whose browser has this token. */
    FoundForm sentBy(String token) {
        return with(Map.of("_csrf", token));
    }

    /** The same form and number with other words in it, as after going back; where it has none, with one field more. A script never goes back: it sends anew. */
    FoundForm withOtherWords() {
        if (sent == Sent.JSON) {
            return with(Map.of("_once", UUID.randomUUID().toString()));
        }
        var other = new LinkedHashMap<String, String>();
        words.forEach(name -> other.put(name, "Andre ord"));
        other.put("more", "Andre ord");
        return with(other);
    }
}
