package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.SeatRole;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class WhatIsTypedIsNeverLostTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void whatIsTypedIsOfferedOnAnotherDeviceToTheSameAccountOnly() throws Exception {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        assertThat(type(stage.as("berit"), table, "Kanarikladd").status()).isEqualTo(303);
        var elsewhere = stage.as("berit").get(table.room());
        assertThat(elsewhere.document().select("textarea[name=what]").text()).isEqualTo("Kanarikladd");
        assertThat(elsewhere.document().select("[data-offered]").text()).contains("lagret det ikke");
        assertThat(stage.as("anne").get(table.room()).body()).doesNotContain("Kanarikladd");
        assertThat(stage.as(table.subject()).get(table.room()).body()).doesNotContain("Kanarikladd");
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("select count(*) from meetings.draft d where d::text ~ 'Kanari'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void savingTheFormEmptiesItsDraft() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        type(stage.as("berit"), table, "Halvferdig");
        tables.promise(table, "berit", "Ferdig", "berit");
        assertThat(stage.as("berit").get(table.room()).document().select("textarea[name=what]").text()).isEmpty();
    }

    @Test
    void theLastWordTypedCounts() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        type(stage.as("berit"), table, "Kladd én");
        type(stage.as("berit"), table, "Kladd to");
        assertThat(stage.as("berit").get(table.room()).document().select("textarea[name=what]").text()).isEqualTo("Kladd to");
    }

    @Test
    void serviceWordsAreMarkedWhileTyping() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        type(stage.as("berit"), table, "Sender henvisning til DPS");
        var kept = stage.as("berit").get(table.room() + "/drafts/line");
        assertThat(kept.document().select(".hp-jargon").eachText()).containsExactly("henvisning", "DPS");
    }

    private static Visitor.Answer type(Visitor visitor, Tables.Table table, String what) {
        var csrf = visitor.filled(table.room(), table.room() + "/lines").get("_csrf");
        return visitor.raw("POST", table.room() + "/drafts/line", Map.of("_csrf", csrf, "what", what), Map.of("Sec-Fetch-Site", "same-origin",
                "Idempotency-Key", UUID.randomUUID().toString()));
    }
}
