package holdepunkt.dev;

import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoMeetings;
import holdepunkt.demo.DemoPeople;
import holdepunkt.demo.past.PastMonths;
import holdepunkt.postgres.Roles;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;

/** Loads the demo area at the first start, and says in the log where to go and whom to be. */
class DemoAtStart {

    private static final Logger LOG = LoggerFactory.getLogger("Holdepunkt");

    /** Enough that a month can be shown without anybody being found in it. */
    private static final int LIVED_BEFORE = 960;

    private final DemoArea demo;
    private final DemoMeetings meetings;
    private final PastMonths past;
    private final DemoCommand command;
    private final ConfigurableApplicationContext context;
    private final Roles roles;
    private final String issuer;
    private final String port;

    DemoAtStart(DemoArea demo, DemoMeetings meetings, PastMonths past, DemoCommand command, ConfigurableApplicationContext context, Roles recordsRoles,
                @Value("${holdepunkt.dev.issuer}") String issuer, @Value("${server.port}") String port) {
        this.demo = demo;
        this.meetings = meetings;
        this.past = past;
        this.command = command;
        this.context = context;
        this.roles = recordsRoles;
        this.issuer = issuer;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws Exception {
        var address = "http://localhost:" + port;
        if (isEmpty()) {
            long began = System.nanoTime();
            var area = demo.found(issuer);
            meetings.arrange(area, issuer, address);
            past.live(area, issuer, LIVED_BEFORE);
            LOG.info("The demo area Elvestad is loaded, in {} s.", (System.nanoTime() - began) / 1_000_000_000);
        }
        var words = System.getenv().getOrDefault("HOLDEPUNKT_DEMO", "");
        if (!words.isEmpty()) {
            System.exit(Math.max(done(words, address), SpringApplication.exit(context)));
        }
        LOG.info("Holdepunkt is ready: {}", address);
        LOG.info("What would have been sent by mail or text message: {}/dev/outbox", address);
        LOG.info("Three to try: {} (a person), {} (coordinator), {} (NAV).", DemoPeople.SIV.name(), DemoPeople.KARI.name(), DemoPeople.ANNE.name());
    }

    /** @return 0, or what to end with: a command that fails has said why, and must not stand still with the product open */
    private int done(String words, String address) {
        try {
            return command.run(words, issuer, address);
        } catch (Exception failed) {
            LOG.error("It did not go.", failed);
            return 1;
        }
    }

    /** Asked as the owner: before anyone is signed in the application itself sees nothing. */
    private boolean isEmpty() throws SQLException {
        try (var owner = roles.migrator().open(); var ask = owner.createStatement(); var row = ask.executeQuery("select not exists (select from access.account)")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
