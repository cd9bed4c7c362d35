package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.promises.Newcomers;
import holdepunkt.staff.NewTown;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is kept version by version is a text two can have open too: whoever sends last sees what stands, and has her own words still. */
@Staged
class WhoWritesSecondIsToldTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void whatThePartiesAgreedAndWhenAMirrorIsTakenUp() {
        var leader = worker(new NewTown(stage, parts));
        var contact = leader.visitor().get("/terms").document().select("#contact option").last().val();
        leader.visitor().submit("/terms", "/terms", "contact", contact, "hours", "hverdager kl. 10–14");
        var terms = inTurn(leader.visitor(), "/terms", "/terms", "hours", "hverdager kl. 9–15", "hverdager kl. 8–20");
        assertThat(terms).contains("hverdager kl. 9–15").doesNotContain("hverdager kl. 8–20");
        var limits = inTurn(leader.visitor(), "/mirror-limits", "/mirror-limits", "because", "Enige med de andre", "Vi gjør det på vår måte");
        assertThat(limits).contains("Enige med de andre").doesNotContain("på vår måte");
    }

    @Test
    void whereOneWhoWorksHereIsReachedAndWhatSheWants() {
        var town = new NewTown(stage, parts);
        var gro = town.administrator();
        var worker = town.home() + "/workers/" + worker(town).account();
        inTurn(gro, worker, worker + "/reach", "phone", "40 00 00 01", "40 00 00 02");
        assertThat(gro.filled(worker, worker + "/reach")).containsEntry("phone", "40 00 00 01");

        var her = stage.as(new Newcomers(stage, parts).enter().subject());
        var goal = her.submit("/diary/goals", "/diary/goals", "words", "Lære å stelle hagen").document().select("a[href^=/diary/goals/]").attr("href");
        assertThat(inTurn(her, goal, goal + "/versions", "words", "Lære å dyrke tomater", "Gå en tur hver dag")).contains("dyrke tomater").doesNotContain("tur hver dag");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() {
        var leader = worker(new NewTown(stage, parts)).visitor();
        for (int round = 0; round < 5; round++) {
            var sent = leader.filled("/mirror-limits", "/mirror-limits");
            var word = "Runde " + round + " ";
            var answers = Stream.of("en av oss", "to av oss", "tre av oss").map(who -> CompletableFuture.supplyAsync(() -> post(leader, "/mirror-limits", sent, "because", word + who).status()))
                    .toList().stream().map(CompletableFuture::join).sorted().toList();
            assertThat(answers).containsExactly(303, 409, 409);
        }
    }

    private record Worker(AccountId account, Visitor visitor) {}

    private Worker worker(NewTown town) {
        var accounts = parts.getBean(OpeningAccounts.class);
        var subject = "lead-" + UUID.randomUUID();
        var account = accounts.open(town.area(), "Siv Elvenes", null, StageSettings.ISSUER, subject, "nb");
        accounts.beginWork(town.area(), account, town.unit(), "leader");
        return new Worker(account, stage.as(subject).inLanguage("nb"));
    }

    /** @return the page as it stands when two have sent what they both opened at once */
    private String inTurn(Visitor visitor, String page, String action, String field, String first, String second) {
        var open = visitor.filled(page, action);
        assertThat(post(visitor, action, open, field, first).status()).isEqualTo(303);
        var told = post(visitor, action, open, field, second);
        assertThat(told.status()).as(action).isEqualTo(409);
        assertThat(Visitor.standing(told.document().selectFirst("form[action=" + action + "]"))).containsEntry(field, second);
        assertThat(told.text()).contains("Noe ble endret mens du skrev");
        return visitor.get(page).text();
    }

    private static Visitor.Answer post(Visitor visitor, String action, Map<String, String> open, String field, String words) {
        var sent = new LinkedHashMap<>(open);
        sent.put("_once", UUID.randomUUID().toString());
        sent.put(field, words);
        return visitor.raw("POST", action, sent, Map.of("Sec-Fetch-Site", "same-origin"));
    }
}
