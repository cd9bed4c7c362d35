package holdepunkt.core.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * The texts of all modules, read once at start from {@code messages/<module>_<language>.properties}. A page asks for a hundred of them: Spring's own
 * source looks through one bundle after the other for each, and lets one thread at a time format it.
 */
final class ModuleTexts extends AbstractMessageSource {

    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    ModuleTexts(Resource[] files) throws IOException {
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            var language = texts.computeIfAbsent(name.substring(name.indexOf('_') + 1, name.indexOf('.')), one -> new HashMap<>());
            properties.forEach((key, text) -> language.put(key.toString(), text.toString()));
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return texts.getOrDefault(locale.getLanguage(), Map.of()).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = resolveCodeWithoutArguments(code, locale);
        // A copy each time, for a format can be used by one thread only.
        return text == null ? null : (MessageFormat) formats.computeIfAbsent(locale + " " + code, one -> new MessageFormat(text, locale)).clone();
    }
}
