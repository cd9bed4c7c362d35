package holdepunkt.improvement.web.mandates;

import holdepunkt.improvement.mandates.decisions.Readings;
import holdepunkt.improvement.mandates.decisions.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A decision worded otherwise, and why; with the two readings of a result where it is about one. */
record ChangeForm(@NotBlank @Size(max = 600) String words, @Nullable UUID owner, @Nullable @Size(max = 120) String ownerWords,
                  @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, @Nullable @Size(max = 300) String result,
                  @Nullable @Size(max = 1000) String individual, @Nullable @Size(max = 1000) String whole, @NotBlank @Size(max = 500) String because, @Nullable Long _version) {

    Wording wording() {
        var bare = Wordings.of(words, owner, ownerWords, due);
        return new Wording(bare.words(), bare.owner(), bare.ownerWords(), bare.due(), new Readings(Wordings.bare(result), Wordings.bare(individual), Wordings.bare(whole)));
    }

    long seen() {
        return _version == null ? 0 : _version;
    }
}
