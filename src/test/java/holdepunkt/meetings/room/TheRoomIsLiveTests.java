package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.SeatRole;
import holdepunkt.stage.Heard;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheRoomIsLiveTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void aChangeIsHeardAsANumberAndNothingElse() throws Exception {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        var heard = listen("berit", table);
        assertThat(heard.next("event: ")).isEqualTo("event: changed");
        var before = heard.next("data: ");
        tables.promise(table, "berit", "Kanarilinje", "berit");
        var after = heard.next("data: ");
        // Each quarter of a minute every page is told how it stands, changed or not.
        for (int beats = 0; beats < 4 && after.equals(before); beats++) {
            after = heard.next("data: ");
        }
        assertThat(after).matches("data: [0-9]+").isNotEqualTo(before);
        assertThat(heard.has("Kanari")).isFalse();
    }

    @Test
    void theStreamEndsWithTheGround() throws Exception {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        var seat = tables.seat(table, "anne", SeatRole.PARTICIPANT);
        var heard = listen("anne", table);
        assertThat(heard.next("data: ")).isNotNull();
        tables.leaves(table, seat);
        tables.promise(table, "berit", "Etterpå", "berit");
        assertThat(heard.next("event: closed")).isNotNull();
        assertThat(heard.next(Heard.END)).isEqualTo(Heard.END);
    }

    @Test
    void whoHasNoPlaceHearsNothing() {
        var table = new Tables(stage, parts).lay();
        assertThat(stage.as("geir").get(table.room() + "/changes").status()).isEqualTo(404);
    }

    private Heard listen(String subject, Tables.Table table) {
        return Heard.by(stage, subject, table.room() + "/changes");
    }
}
