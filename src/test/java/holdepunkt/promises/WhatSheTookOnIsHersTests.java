package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class WhatSheTookOnIsHersTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    OwnPromises own;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;
    String page;

    @BeforeEach
    void takesSomethingOn() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        page = her.path() + "/own-promises";
        stage.as(her.subject()).submit(page, page, "what", "Jeg går en tur hver dag.");
    }

    @Test
    void sheAloneSeesItUntilSheShowsIt() {
        assertThat(stage.as(her.subject()).get(her.path()).text()).contains("Dette tok jeg på meg", "Jeg går en tur hver dag.");
        assertThat(stage.as("berit").get(page).status()).isEqualTo(404);
        assertThat(stage.as("berit").get(her.path()).text()).doesNotContain("tur hver dag");
        var shown = stage.as(her.subject()).submit(page, page + "/showings", "account", stage.account("berit").toString());
        assertThat(shown.text()).contains("Berit Haugland");
        assertThat(stage.as("berit").get(page).text()).contains("Jeg går en tur hver dag.");
        assertThat(stage.as("berit").get(page).document().select("form[action^=" + page + "]")).isEmpty();
        var stop = stage.as(her.subject()).get(page).document().select("form[action$=/end]").attr("action");
        stage.as(her.subject()).submit(page, stop);
        assertThat(stage.as("berit").get(page).status()).isEqualTo(404);
    }

    @Test
    void itIsPutDownAndPickedUpWithoutAWhy() {
        var marks = stage.as(her.subject()).get(page).document().select("form[action$=/marks]").attr("action");
        assertThat(stage.as(her.subject()).submit(page, marks, "mark", "put_down").text()).contains("Lagt bort", "Ta det opp igjen");
        assertThat(stage.as(her.subject()).submit(page, marks, "mark", "picked_up").text()).doesNotContain("Lagt bort");
        assertThat(stage.as(her.subject()).submit(page, marks, "mark", "done").text()).contains("Gjort");
    }

    @Test
    void nobodyElseWritesThereNotEvenInTheDatabase() {
        newcomers.give(her.person(), "per", "shown", List.of("identity", "own_promise"));
        assertThat(stage.as("per").get(page).text()).contains("Jeg går en tur");
        for (var who : List.of("per", "berit")) {
            assertThatThrownBy(() -> newcomers.as(who, her.person(), "identity", Action.SEE, opening -> sql.sql("""
                    insert into promises.own_promise (area_id, id, person_id, what) values (?, gen_random_uuid(), ?, ?)""")
                    .params(stage.area().value(), her.person().value(), new byte[60]).update())).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> newcomers.as(who, her.person(), "own_promise", Action.DECIDE, opening -> true)).isInstanceOf(holdepunkt.core.NotOpen.class);
        }
        assertThat(newcomers.as(her.subject(), her.person(), "own_promise", Action.SEE, own::of)).hasSize(1);
    }

    @Test
    void itHasNoDayThatCanPassAndNoStateThatCounts() {
        var line = stage.as(her.subject()).get(page).document().select("li.hp-line");
        assertThat(line.attr("data-state")).isEqualTo("open");
        assertThat(line.text()).doesNotContain("innen").doesNotContain("Dagen er passert");
    }
}
