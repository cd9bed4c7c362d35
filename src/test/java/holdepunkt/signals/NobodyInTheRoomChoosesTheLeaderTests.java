package holdepunkt.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class NobodyInTheRoomChoosesTheLeaderTests {

    private static final String CLAUSE = "Det ingen tar, svarer lederen på innen fem virkedager, punkt 4 i avtalen.";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;

    @Test
    void aLineNobodyTookGoesToTheLeaderTheAreaHasNamedWithTheClause() {
        stage.as("siri").submit("/untaken-lines", "/untaken-lines", "leader", stage.account("siri").toString(), "clause", CLAUSE);
        var table = new Tables(stage, parts).lay();
        stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Kanaribolig.");
        var making = stage.as("berit").get(table.letter());
        assertThat(making.text()).contains("Det ingen tok, går til Siri Holmefjord.", CLAUSE);
        assertThat(making.document().select("select[name=leader]")).isEmpty();
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        var asked = stage.as("siri").get("/desk").document().select("a.hp-desk__title[href*=" + table.person() + "]").attr("href");
        assertThat(stage.as("siri").get(asked).text()).contains("Kanaribolig.", "Slik står det i avtalen:", CLAUSE);
    }

    @Test
    void onlyALeaderNamesAndOnlyALeaderIsNamedAndTheEarlierStaysReadable() {
        var anne = stage.as("anne").get("/untaken-lines");
        assertThat(anne.text()).contains("Siri Holmefjord", "Skrevet av Siri Holmefjord");
        assertThat(anne.document().select("form[action=/untaken-lines]")).isEmpty();
        var siri = stage.as("siri");
        assertThat(siri.submitRaw("/untaken-lines", "/untaken-lines", "leader", stage.account("anne").toString(), "clause", CLAUSE).status()).isEqualTo(422);
        assertThat(siri.submitRaw("/untaken-lines", "/untaken-lines", "leader", stage.account("siri").toString(), "clause", "kort").status()).isEqualTo(422);
        siri.submit("/untaken-lines", "/untaken-lines", "leader", stage.account("siri").toString(), "clause", CLAUSE + " Ny.");
        siri.submit("/untaken-lines", "/untaken-lines", "leader", stage.account("siri").toString(), "clause", CLAUSE);
        assertThat(siri.get("/untaken-lines").text()).contains("Før dette", CLAUSE + " Ny.");
    }

    @Test
    void theDatabaseTakesTheNamingFromALeaderOnly() {
        assertThatThrownBy(() -> gate.pass(Act.mine(stage.viewer("anne"), "test"), opening -> sql.sql("""
                insert into signals.named_leader (area_id, id, leader_id, clause, named_by) values (?, gen_random_uuid(), ?, 'Det ingen tar, tar hun.', ?)""")
                .params(stage.area().value(), stage.account("siri").value(), stage.account("anne").value()).update())).isInstanceOf(DataAccessException.class);
    }
}
