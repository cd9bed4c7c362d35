package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One page half written on a phone and at the kitchen table: each keeps its own text, she takes either or puts them together, and none is lost on the way. */
@Staged
class WhatIsHalfWrittenOnTwoIsBothKeptTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Visitor hers;
    private String page;
    private Map<String, String> phone;
    private Map<String, String> table;

    @BeforeEach
    void twoWriteOn() {
        hers = stage.as(new Newcomers(stage, parts).enter().subject());
        page = hers.submit("/diary/new", "/diary/entries", "text", "Først").document().selectFirst("a[href$=/edit]").attr("href").replace("/edit", "");
        phone = hers.filled(page + "/edit", page + "/versions", "text", "Halvt fra telefonen", "face", "heavy", "marks", "buss");
        table = hers.filled(page + "/edit", page + "/versions", "text", "Halvt fra kjøkkenbordet", "face", "calm", "marks", "buss, regn");
        draft(phone);
        draft(table);
    }

    @Test
    void bothAreShownBesideEachOther() {
        assertThat(hers.get("/diary").text()).containsSubsequence("Halvt fra kjøkkenbordet", "Dette er også halvskrevet, et annet sted", "Halvt fra telefonen");
        assertThat(hers.get(page).text()).contains("Halvt fra telefonen", "Halvt fra kjøkkenbordet");
        var pencil = hers.get(page + "/edit");
        assertThat(text(pencil)).isEqualTo("Halvt fra kjøkkenbordet");
        assertThat(pencil.document().select("#beside").text()).contains("Halvt fra telefonen").doesNotContain("kjøkkenbordet");
    }

    @Test
    void sheTakesTheOtherAndWhatSheHasTypedMeanwhileIsKept() {
        var form = hers.filled(page + "/edit", page + "/versions", "text", "Halvt fra kjøkkenbordet og mer", "take",
                hers.get(page + "/edit").document().select("button[name=take]").val());
        var other = hers.get(sent("/diary/drafts", form));
        assertThat(text(other)).isEqualTo("Halvt fra telefonen");
        assertThat(other.document().select("#beside").text()).contains("Halvt fra kjøkkenbordet og mer");
        assertThat(other.document().select("#beside .ds-card")).as("what she went on with is one text still").hasSize(1);
    }

    @Test
    void sheTakesOneAndTheOtherStaysUntilItIsAVersionToo() {
        hers.submit(page + "/edit", page + "/versions", "text", "Hel fra kjøkkenbordet");
        assertThat(hers.get("/diary").text()).contains("Halvskrevet", "Halvt fra telefonen").doesNotContain("et annet sted", "Halvt fra kjøkkenbordet");
        hers.submit(page + "/edit", page + "/versions", "text", "Hel fra telefonen");
        assertThat(hers.get(page).text()).contains("Begge er tatt vare på", "Hel fra kjøkkenbordet", "Hel fra telefonen").doesNotContain("Halvskrevet");
    }

    @Test
    void putTogetherNothingIsLeftOut() {
        var form = hers.filled(page + "/edit", page + "/versions", "together", "true");
        var address = sent("/diary/drafts", form);
        var both = hers.get(address);
        assertThat(text(both)).contains("Halvt fra telefonen", "Halvt fra kjøkkenbordet", "Tungt");
        assertThat(both.document().select("input[name=marks]").val().split(", ")).containsExactlyInAnyOrder("buss", "regn");
        assertThat(both.document().select("#beside")).isEmpty();
        assertThat(hers.submit(address, page + "/versions").text()).contains("Halvt fra telefonen", "Halvt fra kjøkkenbordet").doesNotContain("Halvskrevet");
        assertThat(hers.get("/diary").text()).doesNotContain("Halvskrevet");
    }

    @Test
    void whoGoesOnTakesOverOnlyWhatSheSaw() {
        var on = hers.filled(page + "/edit", page + "/versions", "text", "Halvt fra kjøkkenbordet, på nettbrettet");
        table.put("text", "Halvt fra kjøkkenbordet, og kaffe");
        draft(table);
        draft(on);
        assertThat(hers.get("/diary").text()).contains("på nettbrettet", "og kaffe", "Halvt fra telefonen");
        on.put("text", "Nettbrettet skriver videre");
        draft(on);
        assertThat(hers.get("/diary").document().select("a[href^=/diary/drafts/]")).as("each hand has one").hasSize(3);
    }

    @Test
    void whatWasWrittenSinceSheSawItIsNotThrownAway() {
        var seen = hers.filled("/diary", hers.get("/diary").document().selectFirst("form[action$=/end]").attr("action"));
        table.put("text", "Halvt fra kjøkkenbordet, og mye mer");
        draft(table);
        var action = page.replace("/entries/", "/drafts/") + "/end";
        sent(action, seen);
        assertThat(hers.get("/diary").text()).contains("og mye mer", "Halvt fra telefonen");
        hers.submit("/diary", action);
        assertThat(hers.get("/diary").text()).doesNotContain("og mye mer").contains("Halvt fra telefonen");
    }

    private static String text(Visitor.Answer answer) {
        return answer.document().select("textarea[name=text]").text();
    }

    private void draft(Map<String, String> form) {
        sent("/diary/drafts", form);
    }

    private String sent(String address, Map<String, String> form) {
        var answer = hers.raw("POST", address, form, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }
}
