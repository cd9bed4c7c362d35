package holdepunkt.staff;

import holdepunkt.access.InvitingWorkers;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Viewer;
import holdepunkt.directory.KeepingUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings one more organisation into the area, with its first unit and an administrator of its own, who keeps it from then on. */
@Component
public class BringingIn {

    private final KeepingUnits units;
    private final InvitingWorkers inviting;
    private final OpeningAccounts accounts;

    BringingIn(KeepingUnits units, InvitingWorkers inviting, OpeningAccounts accounts) {
        this.units = units;
        this.inviting = inviting;
        this.accounts = accounts;
    }

    public void bringIn(Viewer by, String organisation, String kind, KeepingUnits.Text first, String administrator, @Nullable String email) {
        var unit = units.addOrganisation(by.area(), organisation, kind, first, by.account());
        var account = inviting.invite(by, administrator);
        accounts.reachAt(by.area(), account, email, null);
        accounts.beginWork(by.area(), account, unit, "administrator");
    }
}
