package holdepunkt.shape;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The message files of a folder: every text by module, language and key. */
final class Messages {

    static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** What one file says. @param module the first part of its name and of its keys */
    record Bundle(Path file, String module, String language, Map<String, String> texts) {}

    private final List<Bundle> bundles;

    private Messages(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    static Messages in(String folder) {
        return new Messages(Sources.files(folder, ".properties").stream().map(Messages::read).toList());
    }

    List<Bundle> bundles() {
        return bundles;
    }

    TreeSet<String> modules() {
        return new TreeSet<>(bundles.stream().map(Bundle::module).toList());
    }

    TreeSet<String> keys() {
        var keys = new TreeSet<String>();
        bundles.forEach(bundle -> keys.addAll(bundle.texts().keySet()));
        return keys;
    }

    /** What keys begin with: mostly the module's name. */
    TreeSet<String> beginnings() {
        return new TreeSet<>(keys().stream().map(key -> key.substring(0, key.indexOf('.'))).toList());
    }

    /** As a reader sees it, with a figure in each gap. */
    static String shown(String text) {
        Object[] figures = new Object[10];
        Arrays.fill(figures, 2);
        return new MessageFormat(text).format(figures).replace("\u00ad", "");
    }

    private static Bundle read(Path file) {
        var name = file.getFileName().toString().replace(".properties", "");
        int line = name.lastIndexOf('_');
        var texts = new Properties();
        try {
            texts.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var byKey = new TreeMap<String, String>();
        texts.forEach((key, text) -> byKey.put((String) key, (String) text));
        return new Bundle(file, name.substring(0, line), name.substring(line + 1), byKey);
    }

    /** Keys that stand twice in one file: the last would win in silence. */
    List<String> twice() {
        var twice = new ArrayList<String>();
        for (var bundle : bundles) {
            var seen = new HashSet<String>();
            Sources.text(bundle.file()).lines().filter(line -> line.matches("[\\w.]+=.*")).map(line -> line.split("=", 2)[0])
                    .filter(key -> !seen.add(key)).forEach(key -> twice.add(bundle.file().getFileName() + ": " + key));
        }
        return twice;
    }

    /** Texts a program cannot fill in, or that one language fills otherwise than another. */
    List<String> unfillable() {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles) {
            bundle.texts().forEach((key, text) -> {
                if (text.indexOf('\'') >= 0) {
                    wrong.add(bundle.file().getFileName() + ": " + key + " has a straight apostrophe");
                } else if (!gaps(text).equals(gaps(other(bundle.module(), key, text)))) {
                    wrong.add(bundle.file().getFileName() + ": " + key + " has other gaps than in bokmål");
                }
            });
        }
        return wrong;
    }

    private String other(String module, String key, String otherwise) {
        return bundles.stream().filter(bundle -> bundle.module().equals(module) && bundle.language().equals("nb")).findFirst()
                .map(bundle -> bundle.texts().getOrDefault(key, otherwise)).orElse(otherwise);
    }

    private static TreeSet<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(found -> gaps.add(found.group(1)));
        return gaps;
    }

    /** Keys that a language lacks, or that stand in the file of a module they are not named after. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (var module : modules()) {
            var own = new TreeSet<String>();
            bundles.stream().filter(bundle -> bundle.module().equals(module)).forEach(bundle -> own.addAll(bundle.texts().keySet()));
            for (var key : own) {
                if (!key.startsWith(module + ".") && modules().contains(key.substring(0, key.indexOf('.')))) {
                    missing.add(key + " stands in the file of " + module);
                }
                LANGUAGES.stream().filter(language -> bundles.stream().noneMatch(bundle -> bundle.module().equals(module)
                        && bundle.language().equals(language) && !bundle.texts().getOrDefault(key, "").isBlank()))
                        .forEach(language -> missing.add(key + " has no text in " + language));
            }
        }
        return missing;
    }
}
