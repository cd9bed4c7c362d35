package holdepunkt.diary.book;

import holdepunkt.core.web.Texts;
import holdepunkt.diary.Deletion;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Version;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pages say now, newest first, as JSON for a phone that is to show them without network: in words that need nobody to read them out. Photos
 * and recordings stay where they are.
 */
public final class PocketCopy {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PocketCopy() {}

    /**
     * @param waiting what she has asked to have erased: it is not carried out any more
     * @param had     the mark of the copy that is out already, or empty; the same again is not sent again
     */
    public static byte[] of(Book book, List<Deletion> waiting, Texts texts, String had) {
        var entries = waiting.stream().anyMatch(one -> one.entry() == null) ? List.<Entry>of() : book.entries().stream()
                .filter(entry -> waiting.stream().noneMatch(one -> Objects.equals(one.entry(), entry.id()))).toList();
        var now = entries.stream().flatMap(entry -> entry.heads().stream()).sorted(Comparator.comparing((Version one) -> one.leaf().at()).reversed()).toList();
        var mark = mark(now, texts.language());
        return JSON.writeValueAsBytes(mark.equals(had) ? Map.of("mark", mark)
                : Map.of("mark", mark, "pages", now.stream().map(one -> page(one, texts)).toList()));
    }

    private static String mark(List<Version> now, String language) {
        var all = String.join(" ", Stream.concat(Stream.of(language), now.stream().map(one -> one.id().toString())).toList());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, Object> page(Version one, Texts texts) {
        return Map.of("id", one.id().toString(), "head", texts.t("diary.at", texts.date(one.leaf().at().toLocalDate()), one.leaf().clock()),
                "text", one.leaf().text(), "lines", LeafLines.of(one.leaf(), texts));
    }
}
