package holdepunkt.access;

import holdepunkt.core.Areas;
import holdepunkt.core.AreaId;
import holdepunkt.directory.FoundingAreas;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;

/**
 * Begins a real installation: its first area, organisation, unit and administrator, who sees no person. Refuses a database that has an area already,
 * keys that lie where a demo puts them, and a sign-in that is not a real one.
 */
@Component
public class FirstArea {

    private final FoundingAreas founding;
    private final OpeningAccounts accounts;
    private final Areas areas;
    private final Environment settings;

    FirstArea(FoundingAreas founding, OpeningAccounts accounts, Areas areas, Environment settings) {
        this.founding = founding;
        this.accounts = accounts;
        this.areas = areas;
        this.settings = settings;
    }

    /**
     * What begins.
     *
     * @param kind municipality, nav, health_trust, gp_office, user_organisation or volunteer
     * @param issuer the identity provider of the administrator
     * @param subject what that provider calls the administrator; only a keyed hash of it is kept
     */
    public record Beginning(String area, String organisation, String kind, String unit, String administrator, String issuer, String subject) {}

    /** It did not begin, and nothing was written. */
    public static final class Refused extends RuntimeException {
        Refused(String why) {
            super(why, null, false, false);
        }
    }

    public AreaId create(Beginning given) {
        refusal(given).ifPresent(why -> {
            throw new Refused(why);
        });
        var area = founding.found(given.area());
        var organisation = founding.addOrganisation(area, given.organisation(), given.kind());
        var unit = founding.addUnit(area, organisation, given.unit(), "administration", null, null, null);
        var account = accounts.open(area, given.administrator(), null, given.issuer(), given.subject(), "nb");
        accounts.beginWork(area, account, unit, "administrator");
        return area;
    }

    private Optional<String> refusal(Beginning given) {
        if (!areas.all().isEmpty()) {
            return Optional.of("this database has an area already; only the first is made here");
        }
        return refusal(given, settings);
    }

    /** Why it cannot begin whatever the database holds: asked before the product starts, as that makes keys where none are. */
    public static Optional<String> refusal(Beginning given, PropertyResolver settings) {
        if (!List.of("municipality", "nav", "health_trust", "gp_office", "user_organisation", "volunteer").contains(given.kind())) {
            return Optional.of("the kind of organisation is one of municipality, nav, health_trust, gp_office, user_organisation, volunteer");
        }
        return keysRefusal(settings.getProperty("holdepunkt.keys")).or(() -> issuerRefusal(given.issuer()));
    }

    /** Keys that were never chosen a place for are those of a demo, and may have been seen by anyone. */
    static Optional<String> keysRefusal(String folder) {
        if (folder == null || folder.isBlank() || Path.of(folder).normalize().equals(Path.of("keys"))) {
            return Optional.of("the keys lie in the default folder; choose one for them with HOLDEPUNKT_KEYS, outside the program and its data");
        }
        return Optional.empty();
    }

    static Optional<String> issuerRefusal(String issuer) {
        var address = URI.create(issuer);
        boolean real = "https".equals(address.getScheme()) && address.getHost() != null && address.getHost().contains(".") && !address.getHost().startsWith("127.");
        return real ? Optional.empty() : Optional.of("the issuer must be an https address of a real identity provider");
    }
}
