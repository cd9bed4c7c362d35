package holdepunkt.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Idle and absolute limits, by moving what the database remembers of when the viewer was last seen. */
@Staged
class ASignInEndsByItselfTests {

    @Autowired
    Stage stage;
    @Autowired
    OpeningAccounts accounts;

    @Test
    void someoneWhoWorksHereIsOutAfterFifteenMinutesWithoutASign() throws Exception {
        assertThat(isIn("ida", "seen_at = now() - interval '14 minutes'")).isTrue();
        assertThat(isIn("ida", "seen_at = now() - interval '16 minutes'")).isFalse();
    }

    @Test
    void thePersonIsOutAfterThirty() throws Exception {
        assertThat(isIn("siv", "seen_at = now() - interval '29 minutes'")).isTrue();
        assertThat(isIn("siv", "seen_at = now() - interval '31 minutes'")).isFalse();
    }

    @Test
    void howeverBusyNobodyStaysForever() throws Exception {
        assertThat(isIn("siv", "ends_at = now() + interval '1 minute'")).isTrue();
        assertThat(isIn("siv", "ends_at = now() - interval '1 second'")).isFalse();
    }

    @Test
    void atMostTwelveHoursAreGiven() throws Exception {
        stage.token("geir");
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(
                "select count(*) from access.sign_in where ends_at > signed_in_at + interval '12 hours 1 minute'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void whoeverSignsOutIsOutEverywhereTheTokenWas() {
        var visitor = stage.as("geir");
        var same = visitor.copy();
        assertThat(same.raw("GET", "/desk", Map.of(), Map.of()).status()).isEqualTo(200);
        var left = visitor.submitRaw("/desk", "/sign-out");
        assertThat(left.headers().get("clear-site-data").getFirst()).contains("cache").contains("storage");
        assertThat(isOut(same)).isTrue();
    }

    @Test
    void whoeverHasAnOwnPageDoesNotWorkHereByTheSameSignIn() {
        assertThatThrownBy(() -> accounts.beginWork(stage.area(), stage.account("siv"), stage.unit("dps"), "peer_consultant")).hasMessageContaining("another account");
        assertThat(stage.viewer("siv").works()).isEmpty();
    }

    private boolean isIn(String subject, String moved) throws Exception {
        var visitor = stage.as(subject);
        try (var superuser = stage.superuser(); var move = superuser.prepareStatement(
                "update access.sign_in set " + moved + " where token_hash = sha256(?)")) {
            move.setBytes(1, java.util.Base64.getUrlDecoder().decode(visitor.cookie("__Host-holdepunkt")));
            assertThat(move.executeUpdate()).isEqualTo(1);
        }
        return !isOut(visitor);
    }

    private static boolean isOut(Visitor visitor) {
        var answer = visitor.raw("GET", "/offers", Map.of(), Map.of());
        return answer.status() == 303 && answer.location().startsWith("/sign-in");
    }
}
