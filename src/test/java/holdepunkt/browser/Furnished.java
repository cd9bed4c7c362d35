package holdepunkt.browser;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.demo.DemoMeetings;
import holdepunkt.demo.DemoPeople;
import holdepunkt.demo.improvement.DemoRooms;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * What {@code bin/pictures} walks through besides the bare demo area: the meetings, promises, notebooks and rooms of {@code bin/dev}, and somebody in each
 * role that nobody of the demo has, so that every role meets its daily work.
 */
final class Furnished {

    /** Who signs in how, and as what. */
    record One(String subject, String role) {}

    private static boolean done;

    private final Stage stage;
    private final ApplicationContext parts;

    Furnished(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.parts = parts;
    }

    /** Once for both walks, as a newcomer in development finds it. */
    void area() {
        if (!done) {
            new DemoMeetings(parts.getBean(SignIns.class), parts.getBean(InvitingOutside.class)).arrange(stage.elvestad(), StageSettings.ISSUER, stage.address());
            var nils = stage.viewer(DemoPeople.NILS.subject());
            DemoRooms.all(parts).forEach(room -> parts.getBean(Gate.class).<Integer>pass(Act.mine(nils, "pictures"), opening -> room.bring(nils)));
            done = true;
        }
    }

    List<One> inTheOtherRoles() throws SQLException {
        var others = new ArrayList<One>();
        for (var role : roles()) {
            if (DemoPeople.STAFF.stream().noneMatch(one -> one.roles().contains(role))) {
                var accounts = parts.getBean(OpeningAccounts.class);
                var one = new One(role + "-" + UUID.randomUUID(), role);
                accounts.beginWork(stage.area(), accounts.open(stage.area(), "Noen Elvmo", null, StageSettings.ISSUER, one.subject(), "nb"), stage.unit("dps"), role);
                others.add(one);
            }
        }
        return others;
    }

    private List<String> roles() throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement(); var found = ask.executeQuery("select role from access.role order by role")) {
            var roles = new ArrayList<String>();
            while (found.next()) {
                roles.add(found.getString(1));
            }
            return roles;
        }
    }
}
