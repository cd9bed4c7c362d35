package holdepunkt.stage;

import holdepunkt.postgres.TestPostgres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh database for the records, another for the keys, and an identity provider that is named but never called: visitors begin their sign-in here. */
public class StageSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String ISSUER = "https://sign-in.elvestad.example";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings()).applyTo(context);
    }

    /** The same, for the product in a process of its own. */
    public static List<String> arguments() {
        return arguments(settings());
    }

    /** Only who says who people are, for a product with databases of its own. */
    public static List<String> provider() {
        Map<String, String> settings = new LinkedHashMap<>();
        provider(settings);
        return arguments(settings);
    }

    private static List<String> arguments(Map<String, String> settings) {
        return settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toList();
    }

    private static Map<String, String> settings() {
        var records = TestPostgres.freshDatabase();
        var keys = TestPostgres.freshDatabase();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", records.app().url());
        settings.put("spring.datasource.username", records.app().user());
        settings.put("spring.datasource.password", records.app().password());
        settings.put("spring.flyway.url", records.migrator().url());
        settings.put("spring.flyway.user", records.migrator().user());
        settings.put("spring.flyway.password", records.migrator().password());
        settings.put("holdepunkt.keys-database.url", keys.app().url());
        settings.put("holdepunkt.keys-database.migrator-password", keys.migrator().password());
        settings.put("holdepunkt.keys-database.app-password", keys.app().password());
        settings.put("holdepunkt.keys", "target/stage-keys" + System.getProperty("holdepunkt.lane", ""));
        settings.put("stage.superuser.url", records.superuser().url());
        settings.put("stage.superuser.user", records.superuser().user());
        settings.put("stage.superuser.password", records.superuser().password());
        // At the end of a run the database may be gone first: then the last look for unsent events must not wait half a minute for it.
        settings.put("spring.datasource.hikari.connection-timeout", "5000");
        // What is counted by time is called by the tests that are about it, so that nothing else happens while another counts what a form did.
        settings.put("holdepunkt.timers", "false");
        // Tests ask for what is not theirs thousands of times; that this ends is shown where the limit stands as it is.
        settings.put("holdepunkt.limits.misses-per-minute", "1000000");
        settings.put("holdepunkt.limits.times-for-one-human", "1000");
        provider(settings);
        return settings;
    }

    private static void provider(Map<String, String> settings) {
        var client = "spring.security.oauth2.client.registration.elvestad.";
        var provider = "spring.security.oauth2.client.provider.elvestad.";
        settings.put(client + "client-id", "holdepunkt");
        settings.put(client + "client-secret", "not-used");
        settings.put(client + "scope", "openid");
        settings.put(client + "authorization-grant-type", "authorization_code");
        settings.put(client + "redirect-uri", "{baseUrl}/login/oauth2/code/{registrationId}");
        settings.put(provider + "authorization-uri", ISSUER + "/authorize");
        settings.put(provider + "token-uri", ISSUER + "/token");
        settings.put(provider + "jwk-set-uri", ISSUER + "/keys");
        settings.put("holdepunkt.sign-in.providers.elvestad.acr", "idporten-loa-high");
        settings.put("holdepunkt.sign-in.providers.elvestad.newcomers", "true");
    }
}
