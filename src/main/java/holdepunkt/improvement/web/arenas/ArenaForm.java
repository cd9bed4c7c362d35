package holdepunkt.improvement.web.arenas;

import holdepunkt.improvement.arenas.ArenaWords;
import holdepunkt.improvement.arenas.LevelKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An arena as somebody writes it. @param _version of the map it was filled in by; nothing for a new one */
record ArenaForm(@NotBlank @Size(max = 600) String text, @NotBlank @Pattern(regexp = "strategic|middle|operational") String level, @Nullable @Size(max = 5000) String members,
                 @Nullable @Size(max = 300) String purpose, @Nullable @Size(max = 120) String howOften, @Nullable @Pattern(regexp = "|work|persons|both") String takesUp,
                 @Nullable @Pattern(regexp = "|nobody|representative|person|both") String person, @Nullable Long _version) {

    ArenaWords words() {
        return new ArenaWords(LevelKind.of(level).orElseThrow(), text, members, purpose, howOften, takesUp, person);
    }
}
