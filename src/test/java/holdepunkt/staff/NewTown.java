package holdepunkt.staff;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AreaId;
import holdepunkt.core.UnitId;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An area as {@code bin/area create} leaves it: one organisation, one unit, one administrator. */
public final class NewTown {

    private final Stage stage;
    private final String subject = "admin-" + UUID.randomUUID();
    private final AreaId area;
    private final UnitId unit;

    public NewTown(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        stage.elvestad();
        var founding = parts.getBean(FoundingAreas.class);
        var accounts = parts.getBean(OpeningAccounts.class);
        area = founding.found("Elvenes " + UUID.randomUUID());
        unit = founding.addUnit(area, founding.addOrganisation(area, "Elvenes kommune", "municipality"), "Drift", "administration", null, null, null);
        accounts.beginWork(area, accounts.open(area, "Gro Elvenes", null, StageSettings.ISSUER, subject, "nb"), unit, "administrator");
    }

    public AreaId area() {
        return area;
    }

    public UnitId unit() {
        return unit;
    }

    /** The administrator's own pages begin here. */
    public String home() {
        return "/units/" + unit;
    }

    public Visitor administrator() {
        return stage.as(subject).inLanguage("nb");
    }
}
