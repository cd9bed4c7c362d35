package holdepunkt.improvement.web.mandates;

import holdepunkt.improvement.mandates.decisions.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What was said on a point, and what was decided, if anything was. */
record MinuteForm(@NotBlank @Size(max = 110) String item, @Nullable @Size(max = 2000) String said, @Nullable @Size(max = 600) String words, @Nullable UUID owner,
                  @Nullable @Size(max = 120) String ownerWords, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, @Nullable Long _version) {

    @Nullable Wording decided() {
        var wording = Wordings.of(words, owner, ownerWords, due);
        return wording.words().isEmpty() ? null : wording;
    }

    long seen() {
        return _version == null ? 0 : _version;
    }
}
