package holdepunkt.improvement.factors.talk;

import java.util.UUID;

/** A factor, a finding or a priority that points at something, seen from there. @param where the word for it in an address @param words as they stand now */
public record Pointing(UUID mapId, String map, String where, UUID part, String words) {

    public String path() {
        return "/improvement/factors/" + mapId + "/" + where + "/" + part;
    }
}
