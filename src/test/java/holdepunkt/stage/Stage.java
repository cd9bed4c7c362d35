package holdepunkt.stage;

import holdepunkt.access.SignIns;
import holdepunkt.access.web.UntrustedIssuersAllowed;
import holdepunkt.core.AreaId;
import holdepunkt.core.AccountId;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.demo.DemoArea;
import holdepunkt.postgres.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;

/** The product as a test finds it: the demo area, who is in it, and a way to be any of them. */
public class Stage {

    private final SignIns signIns;
    private final DemoArea demo;
    private final WebServerApplicationContext context;
    private final Environment settings;
    private final Superusers superusers;
    private DemoArea.@Nullable Founded founded;

    /** The stage's identity provider has no address that answers. */
    static class Provider implements UntrustedIssuersAllowed {}

    public Stage(SignIns signIns, DemoArea demo, WebServerApplicationContext context, Environment settings) {
        this.signIns = signIns;
        this.demo = demo;
        this.context = context;
        this.settings = settings;
        this.superusers = new Superusers(new Login(settings.getRequiredProperty("stage.superuser.url"), settings.getRequiredProperty("stage.superuser.user"),
                settings.getRequiredProperty("stage.superuser.password")));
    }

    /** The demo area, founded once. */
    public synchronized DemoArea.Founded elvestad() {
        if (founded == null) {
            founded = demo.found(StageSettings.ISSUER);
        }
        return founded;
    }

    public AreaId area() {
        return elvestad().area();
    }

    /** @param subject as in {@link holdepunkt.demo.DemoPeople}, such as {@code siv} */
    public PersonId person(String subject) {
        return elvestad().persons().get(subject);
    }

    public AccountId account(String subject) {
        return elvestad().accounts().get(subject);
    }

    public UnitId unit(String key) {
        return elvestad().units().get(key);
    }

    public String token(String subject) {
        elvestad();
        // Tests take the time they take: whoever signs in here stays fresh for the whole of a run.
        return signIns.begin(StageSettings.ISSUER, subject, Instant.now().plus(Duration.ofHours(1))).orElseThrow();
    }

    /** The viewer as the product would see them at this moment. */
    public Viewer viewer(String subject) {
        return signIns.viewer(token(subject)).orElseThrow();
    }

    public Visitor as(String subject) {
        return new Visitor(address(), token(subject)).fromTheNextPlace();
    }

    /** Signed in, but too long ago for what asks for a fresh sign-in. */
    public Visitor asOld(String subject) {
        elvestad();
        return new Visitor(address(), signIns.begin(StageSettings.ISSUER, subject, Instant.now().minus(Duration.ofMinutes(6))).orElseThrow()).fromTheNextPlace();
    }

    public Visitor nobody() {
        return new Visitor(address(), null).fromTheNextPlace();
    }

    public String address() {
        return "http://localhost:" + context.getWebServer().getPort();
    }

    /** Past every wall, for arranging and for looking: never what is under test. */
    public Connection superuser() throws SQLException {
        return superusers.open();
    }

    /** Waits until what one module tells another, after the commit and by a thread of its own, has arrived; half a minute at most. */
    public void settles() throws SQLException, InterruptedException {
        try (var superuser = superuser(); var waiting = superuser.prepareStatement("select count(*) from core.event_publication where completion_date is null")) {
            for (int looks = 0; looks < 600; looks++) {
                var row = waiting.executeQuery();
                row.next();
                if (row.getInt(1) == 0) {
                    return;
                }
                Thread.sleep(50);
            }
        }
    }

    /** As the application's own role, with no context: what an injected query would have. */
    public Connection application() throws SQLException {
        return new Login(settings.getRequiredProperty("spring.datasource.url"), settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password")).open();
    }
}
