package holdepunkt.improvement.factors.talk;

import java.util.Locale;
import java.util.UUID;

/** What a factor or a finding has to do with. @param path its page @param title as it was called the day somebody pointed at it; an incident as it is called now */
public record Pointer(UUID id, UUID part, Kind kind, String path, String title, String by) {

    /** A step or a link of a result chain, an incident, or somebody's words. */
    public enum Kind {

        STONE, LINK, INCIDENT, QUOTATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
