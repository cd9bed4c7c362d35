package holdepunkt.dev;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An identity provider for development and tests: a real code flow, and instead of a password a page with the people of the demo, one click each. */
public final class SignInServer implements AutoCloseable {

    public static final String ISSUER_ID = "elvestad";

    private final MockOAuth2Server server;

    /** Says when it saw the human, as the product asks of a provider. */
    private static final class SeenNow extends DefaultOAuth2TokenCallback {
        SeenNow() {
            super(ISSUER_ID);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            var claims = new LinkedHashMap<>(super.addClaims(request));
            claims.put("auth_time", Instant.now().getEpochSecond());
            return claims;
        }
    }

    private SignInServer(MockOAuth2Server server) {
        this.server = server;
    }

    public static SignInServer start(int port, Path chooser) throws IOException {
        var config = OAuth2Config.Companion.fromJson("""
                {"interactiveLogin": true, "loginPagePath": "%s", "httpServer": "NettyWrapper"}""".formatted(chooser.toAbsolutePath()));
        var server = new MockOAuth2Server(config.copy(config.getInteractiveLogin(), config.getLoginPagePath(), config.getStaticAssetsPath(), config.getRotateRefreshToken(),
                config.getTokenProvider(), Set.of(new SeenNow()), config.getHttpServer()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new SignInServer(server);
    }

    public String issuer() {
        return server.issuerUrl(ISSUER_ID).toString().replace("127.0.0.1", "localhost");
    }

    /** Tells the product, by the settings a real installation would use, to trust this provider. */
    public static void register(String issuer) {
        var client = "spring.security.oauth2.client.registration." + ISSUER_ID + ".";
        var provider = "spring.security.oauth2.client.provider." + ISSUER_ID + ".";
        System.setProperty("holdepunkt.dev.issuer", issuer);
        System.setProperty(client + "client-id", "holdepunkt");
        System.setProperty(client + "client-secret", "not-a-secret-on-this-machine");
        System.setProperty(client + "scope", "openid");
        System.setProperty(provider + "issuer-uri", issuer);
        System.setProperty("holdepunkt.sign-in.providers." + ISSUER_ID + ".acr", "idporten-loa-high");
        System.setProperty("holdepunkt.sign-in.providers." + ISSUER_ID + ".subject", "sub");
        System.setProperty("holdepunkt.sign-in.providers." + ISSUER_ID + ".newcomers", "true");
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
