package holdepunkt.core;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's page, opened: looked up, allowed and logged. Nobody gets one otherwise. */
public record Opening(Viewer viewer, PersonId person, List<Ground> grounds) {

    public AreaId area() {
        return viewer.area();
    }

    public boolean own() {
        return person.equals(viewer.self());
    }

    public boolean has(String ground) {
        return grounds.stream().anyMatch(g -> g.name().equals(ground));
    }

    /** Whether whoever looks acts for her, by her power of attorney or as her guardian. Every page says so. */
    public boolean onBehalf() {
        return has("on_behalf") || has("guardian");
    }

    public boolean has(String ground, java.util.UUID cause) {
        return grounds.stream().anyMatch(g -> g.name().equals(ground) && g.cause().equals(cause));
    }

    public Set<String> names() {
        return grounds.stream().map(Ground::name).collect(Collectors.toUnmodifiableSet());
    }
}
