package holdepunkt.improvement.chains;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.StageSettings;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** An area of its own with a working group of two, a leader, a user representative, and a colleague who is none of them. */
public class Workshop {

    private final Gate gate;
    private final SignIns signIns;
    private final OpeningAccounts accounts;
    private final Map<AccountId, String> subjects = new HashMap<>();
    public final AreaId area;
    public final UnitId unit;
    public final UnitId elsewhere;
    public final Viewer anna;
    public final Viewer bo;
    public final Viewer leader;
    public final Viewer representative;
    public final Viewer colleague;

    public Workshop(ApplicationContext parts) {
        gate = parts.getBean(Gate.class);
        signIns = parts.getBean(SignIns.class);
        accounts = parts.getBean(OpeningAccounts.class);
        var founding = parts.getBean(FoundingAreas.class);
        area = founding.found("Verkstad");
        var municipality = founding.addOrganisation(area, "Verkstad kommune", "municipality");
        unit = founding.addUnit(area, municipality, "Arbeidsgruppa", "addiction", null, null, null);
        elsewhere = founding.addUnit(area, municipality, "Tildeling", "allocation", null, null, null);
        anna = one("Anna Prøve", unit, "working_group");
        bo = one("Bo Prøve", unit, "working_group");
        leader = one("Leder Prøve", elsewhere, "leader");
        representative = one("Representant Prøve", elsewhere, "user_representative");
        colleague = one("Kollega Prøve", elsewhere, "coordinator");
    }

    /** What the stage's identity provider calls one of them. */
    public String subject(Viewer viewer) {
        return subjects.get(viewer.account());
    }

    /** One more of the working group. */
    public Viewer member(String name) {
        return one(name, unit, "working_group");
    }

    private Viewer one(String name, UnitId at, String role) {
        var subject = role + "-" + UUID.randomUUID();
        var account = accounts.open(area, name, null, StageSettings.ISSUER, subject, "nb");
        subjects.put(account, subject);
        accounts.beginWork(area, account, at, role);
        return signIns.viewer(signIns.begin(StageSettings.ISSUER, subject, Instant.now()).orElseThrow()).orElseThrow();
    }

    /** One request of somebody's: a transaction of its own. */
    public <T> T as(Viewer viewer, Supplier<T> work) {
        var made = new AtomicReference<T>();
        gate.pass(Act.mine(viewer, "test"), opening -> {
            made.set(work.get());
            return Boolean.TRUE;
        });
        return made.get();
    }

    public void does(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public BuildingChains.Owners owners() {
        return new BuildingChains.Owners(unit, "Arbeidsgruppa for samhandling");
    }

    public static List<BuildingChains.Heading> six() {
        return Arrays.stream(ColumnKind.values()).map(kind -> new BuildingChains.Heading(kind, "Overskrift " + kind.ordinal())).toList();
    }
}
