package holdepunkt.improvement.surveys.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file said beside its table, as it stood.
 *
 * @param columns what the five columns are called there
 * @param quality what the source itself says of how many answered
 * @param uncertain by row, what whoever wrote the file was not sure of
 */
public record TakenIn(@Nullable String source, @Nullable String chapter, @Nullable String lastChanged, String caption, List<String> columns, @Nullable String reconstruction,
                      List<Remark> quality, @Nullable String balance, @Nullable String diverging, @Nullable Remarks best, @Nullable Remarks poorly, @Nullable Remarks suggested,
                      @Nullable String acceptance, Map<Integer, String> uncertain) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static TakenIn of(String kept) {
        return JSON.readValue(kept, TakenIn.class);
    }

    String kept() {
        return JSON.writeValueAsString(this);
    }
}
