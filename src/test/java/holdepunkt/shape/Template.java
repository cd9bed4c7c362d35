package holdepunkt.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page template taken apart: the markup as it stands in the file, and the texts in its code. */
final class Template {

    private static final Pattern REMARK = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern HEAD_LINE = Pattern.compile("(?m)^@(?:import|param) [^\\n]*$");
    private static final Pattern OPENS_CODE = Pattern.compile("\\$unsafe\\{|\\$\\{|!\\{|@(?:if|elseif|for)\\s*\\(|@template\\.[\\w.]+\\(");
    private static final Pattern WORD = Pattern.compile("@(?:else|endif|endfor|raw|endraw)\\b");
    private static final List<String> SEEN_OR_HEARD = List.of("alt", "title", "aria-label", "placeholder", "label", "content");

    private final String file;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    /** The brackets of code we are inside of; a zero stands for markup inside code. */
    private final Deque<int[]> inside = new ArrayDeque<>();
    private final String text;
    private int at;

    private Template(String file, String text) {
        this.file = file;
        HEAD_LINE.matcher(text).results().forEach(line -> literalsIn(line.group()));
        this.text = HEAD_LINE.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
    }

    static Template of(String file, String text) {
        var template = new Template(file, text);
        while (template.at < template.text.length()) {
            if (template.inCode()) {
                template.code();
            } else {
                template.markup();
            }
        }
        return template;
    }

    List<String> literals() {
        return literals;
    }

    boolean isUnsafe() {
        return text.contains("$unsafe{");
    }

    /** Words a reader would meet that come from no message file. */
    List<String> bareWords() {
        var bare = new ArrayList<String>();
        for (var element : document().getAllElements()) {
            for (var attribute : SEEN_OR_HEARD) {
                if (!element.tagName().equals("meta") && hasLetters(element.attr(attribute))) {
                    bare.add(file + ": " + attribute + "=" + element.attr(attribute));
                }
            }
            element.textNodes().stream().filter(node -> hasLetters(node.text())).forEach(node -> bare.add(file + ": " + node.text().strip()));
        }
        return bare;
    }

    /** What the content policy of every page would stop. */
    List<String> stoppedByThePolicy() {
        var stopped = new ArrayList<String>();
        for (var element : document().getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style") || attribute.getValue().startsWith("javascript:")) {
                    stopped.add(file + ": " + attribute);
                }
            });
            if (element.tagName().equals("style") || element.tagName().equals("script") && !element.hasAttr("src")) {
                stopped.add(file + ": " + element.tagName());
            }
        }
        return stopped;
    }

    private Document document() {
        var document = Jsoup.parse(markup.toString());
        document.select("code").forEach(Element::remove);
        return document;
    }

    private static boolean hasLetters(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    private boolean inCode() {
        return !inside.isEmpty() && inside.peek()[0] > 0;
    }

    private void markup() {
        var opens = OPENS_CODE.matcher(text).region(at, text.length());
        var word = WORD.matcher(text).region(at, text.length());
        if (opens.lookingAt()) {
            inside.push(new int[] {1});
            at = opens.end();
        } else if (word.lookingAt()) {
            at = word.end();
        } else if (text.charAt(at) == '`' && !inside.isEmpty()) {
            inside.pop();
            at++;
        } else {
            markup.append(text.charAt(at++));
        }
    }

    private void code() {
        char next = text.charAt(at);
        if (next == '"') {
            int end = at + 1;
            while (text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            literals.add(text.substring(at + 1, end));
            at = end + 1;
        } else if (text.startsWith("@`", at)) {
            inside.push(new int[] {0});
            at += 2;
        } else {
            inside.peek()[0] += next == '(' || next == '{' ? 1 : next == ')' || next == '}' ? -1 : 0;
            if (inside.peek()[0] == 0) {
                inside.pop();
            }
            at++;
        }
    }

    private void literalsIn(String line) {
        Pattern.compile("\"([^\"]*)\"").matcher(line).results().forEach(found -> literals.add(found.group(1)));
    }
}
