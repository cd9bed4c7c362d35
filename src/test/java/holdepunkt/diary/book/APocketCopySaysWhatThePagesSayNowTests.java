package holdepunkt.diary.book;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.Texts;
import holdepunkt.diary.Deletion;
import holdepunkt.diary.Entry;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class APocketCopySaysWhatThePagesSayNowTests {

    /** Of another year, always: only this year's days are said without it. */
    private static final LocalDateTime MONDAY = LocalDateTime.of(2020, 11, 16, 9, 5);

    private final Version first = new Version(UUID.randomUUID(), null, Leaf.of(MONDAY, "Elva var stille"), Instant.EPOCH, false);
    private final Version onwards = new Version(UUID.randomUUID(), first.id(), Leaf.of(MONDAY, "Elva var helt stille"), Instant.EPOCH.plusSeconds(9), false);
    private final Entry changed = new Entry(UUID.randomUUID(), List.of(first, onwards), 0);
    private final Entry later = new Entry(UUID.randomUUID(), List.of(new Version(UUID.randomUUID(), null, Leaf.of(MONDAY.plusDays(2), "Regn"), Instant.EPOCH, false)), 0);
    private final Book book = new Book(List.of(changed, later), List.of(), List.of());

    @Test
    void theNewestPageStandsFirstAndEachSaysOnlyWhatItSaysNow() {
        var pages = copy(List.of(), "").path("pages");
        assertThat(pages.findValuesAsString("text")).containsExactly("Regn", "Elva var helt stille");
        assertThat(pages.findValuesAsString("head")).containsExactly("onsdag 18. november 2020 kl. 09.05", "mandag 16. november 2020 kl. 09.05");
    }

    @Test
    void aPageSheHasAskedToHaveErasedIsNotCarriedOutAndAllOfThemIsNone() {
        assertThat(copy(List.of(asked(later.id())), "").path("pages").findValuesAsString("text")).containsExactly("Elva var helt stille");
        assertThat(copy(List.of(asked(null)), "").path("pages")).isEmpty();
    }

    @Test
    void theSameCopyIsNotSentTwiceAndAnyOtherIs() {
        var mark = copy(List.of(), "").path("mark").stringValue();
        assertThat(copy(List.of(), mark).has("pages")).isFalse();
        assertThat(copy(List.of(asked(later.id())), mark).has("pages")).isTrue();
    }

    private static Deletion asked(@Nullable UUID entry) {
        return new Deletion(UUID.randomUUID(), entry, Instant.now());
    }

    private JsonNode copy(List<Deletion> waiting, String had) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/diary", "messages/core");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return JsonMapper.builder().build().readTree(PocketCopy.of(book, waiting, new Texts(messages, "nb"), had));
    }
}
