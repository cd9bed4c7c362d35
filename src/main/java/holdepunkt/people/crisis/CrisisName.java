package holdepunkt.people.crisis;

import holdepunkt.core.PersonText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One she has named. @param staff the name of someone who works in the area, or null @param name someone else, by her own word, or null */
public record CrisisName(UUID id, @Nullable String staff, @Nullable String unit, @Nullable PersonText name, @Nullable PersonText phone) {

    public String shown() {
        return staff != null ? staff : name.reveal();
    }
}
