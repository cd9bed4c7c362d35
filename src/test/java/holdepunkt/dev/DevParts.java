package holdepunkt.dev;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Sealing;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoChains;
import holdepunkt.demo.DemoIntake;
import holdepunkt.demo.DemoMeetings;
import holdepunkt.demo.Loading;
import holdepunkt.demo.past.PastMonths;
import holdepunkt.demo.past.PastRecords;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.pilot.Pilot;
import holdepunkt.pilot.PilotCast;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What only the development run adds to the product. Not annotated, so that no scan finds it: it must be asked for by name. */
@Import({DemoArea.class, DemoIntake.class, DemoMeetings.class, DemoChains.class, PilotCast.class, Pilot.class, DemoCommand.class, DemoAtStart.class, CaughtNotices.class})
public class DevParts {

    @Bean
    UntrustedIssuersAllowed identityProviderOnThisMachine() {
        return new UntrustedIssuersAllowed() {};
    }

    @Bean
    Loading loading(Sealing sealing, OpeningAccounts accounts, KeyedHash hash, PostgresServer recordsServer) {
        return new Loading(sealing, accounts, hash, () -> recordsServer.superuser(Roles.DATABASE));
    }

    @Bean
    PastMonths pastMonths(FoundingAreas founding, Loading loading, Sealing sealing, TellingAnew anew, PostgresServer recordsServer) {
        return new PastMonths(founding, loading, new PastRecords(sealing), anew, () -> recordsServer.superuser(Roles.DATABASE));
    }
}
