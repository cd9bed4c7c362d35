package holdepunkt.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form of a page template that changes something.
 *
 * @param page the template, below the folder of all
 * @param action where it goes, as it stands there
 * @param shows the fields that show what stands, each with the code that says what
 * @param versioned whether it says what it was written over
 */
record PostForm(String page, String action, List<String> shows, boolean versioned) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"((?:[^\"$]|\\$\\{[^}]*\\})*)\"");
    private static final Pattern FIELD = Pattern.compile("@template\\.layout\\._(?:field|textarea|date|select|radios|checkbox|checkboxes)\\(");
    private static final Pattern PART = Pattern.compile("@template\\.(?!layout\\.)([\\w.]+)\\(");
    private static final Pattern STANDS = Pattern.compile("\\b(?:value|chosen|checked) = (?!null\\b)(.*?)(?=, \\w+ = |$)", Pattern.DOTALL);
    /** What nobody wrote: today, the only one there is, a first choice. */
    private static final Pattern PROPOSED = Pattern.compile("today|usual|true|false|\"\\w*\"|LocalDate\\.now\\([\\w.]*\\).*|page\\.lang\\(\\)|List\\.of\\(page\\.lang\\(\\)\\)|\\w+\\.size\\(\\) == 1 \\?.*");

    /** @param parts the text of a template that stands in others, by its name; nothing where there is none */
    static List<PostForm> of(String page, String text, Function<String, Optional<String>> parts) {
        return FORM.matcher(text).results().map(MatchResult::group).filter(form -> form.contains("method=\"post\"")).map(form -> new PostForm(page, action(form),
                shows(whole(form, parts, new ArrayList<>())), form.contains("version = "))).toList();
    }

    private static String action(String form) {
        var action = ACTION.matcher(form);
        return action.find() ? action.group(1) : "";
    }

    String key() {
        return page + "\t" + action;
    }

    private static String whole(String text, Function<String, Optional<String>> parts, List<String> inside) {
        var whole = new StringBuilder(text);
        PART.matcher(text).results().map(part -> part.group(1)).filter(part -> !inside.contains(part)).forEach(part -> parts.apply(part).ifPresent(more -> {
            inside.add(part);
            whole.append(whole(more, parts, inside));
        }));
        return whole.toString();
    }

    private static List<String> shows(String text) {
        return FIELD.matcher(text).results().map(field -> call(text, field)).flatMap(call -> STANDS.matcher(call).results().limit(1))
                .map(stands -> stands.group(1).strip()).filter(stands -> !PROPOSED.matcher(stands).matches()).toList();
    }

    /** What is between the brackets. */
    private static String call(String text, MatchResult field) {
        int open = 1;
        int at = field.end();
        for (boolean inText = false; open > 0; at++) {
            char next = text.charAt(at);
            inText = next == '"' && text.charAt(at - 1) != '\\' ? !inText : inText;
            open += inText ? 0 : next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        return text.substring(field.end(), at - 1);
    }
}
