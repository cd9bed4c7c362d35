package holdepunkt.improvement.factors;

import java.util.UUID;

/** A factor as others point at it. @param map the title of the map it stands in */
public record FactorName(UUID id, String name, ContextKind context, UUID mapId, String map) {

    public String path() {
        return "/improvement/factors/" + mapId + "/factors/" + id;
    }
}
