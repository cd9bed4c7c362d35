package holdepunkt.access.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import holdepunkt.Holdepunkt;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoIntake;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** An identity provider on this machine that answers with whatever token the test wants believed. */
final class LyingProvider {

    /** The whole product with this provider and with its limits as they stand: one context for all who ask for it. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(classes = Holdepunkt.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @ContextConfiguration(initializers = Settings.class)
    @Import({DemoArea.class, DemoIntake.class, Stage.class, OnThisMachine.class})
    @interface AsTheWayIn {}

    static class OnThisMachine implements UntrustedIssuersAllowed {}

    static final String KEY_ID = "the-key";
    private static final String SECRET = "a-client-secret-of-thirty-two-bytes-or-more";
    private static final LyingProvider ONLY = new LyingProvider();

    private final HttpServer server;
    private final RSAKey own;
    private RSAKey key;
    private String token = "";

    private LyingProvider() {
        try {
            own = new RSAKeyGenerator(2048).keyID(KEY_ID).algorithm(JWSAlgorithm.RS256).generate();
            key = own;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/token", exchange -> answer(exchange, "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + token + "\"}"));
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(own.toPublicJWK()).toString()));
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                     "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                     "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer())));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static LyingProvider only() {
        return ONLY;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void gives(String idToken) {
        token = idToken;
    }

    void signsWith(RSAKey another) {
        key = another;
    }

    void signsWithItsOwn() {
        key = own;
    }

    String signed(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        try {
            var made = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY_ID).build(), claims);
            made.sign(new RSASSASigner(key));
            return made.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    static String signedWithTheSecret(JWTClaimsSet claims) {
        try {
            var made = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY_ID).build(), claims);
            made.sign(new MACSigner(SECRET));
            return made.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The stage, with this provider in the place of the one that never answers. */
    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new StageSettings().initialize(context);
            var provider = "spring.security.oauth2.client.provider.elvestad.";
            TestPropertyValues.of(provider + "issuer-uri=" + ONLY.issuer(), provider + "authorization-uri=" + ONLY.issuer() + "/authorize",
                    provider + "token-uri=" + ONLY.issuer() + "/token", provider + "jwk-set-uri=" + ONLY.issuer() + "/keys",
                    "spring.security.oauth2.client.registration.elvestad.client-secret=" + SECRET,
                    "holdepunkt.limits.misses-per-minute=30", "holdepunkt.limits.times-for-one-human=1").applyTo(context);
        }
    }
}
