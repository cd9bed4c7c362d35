package holdepunkt.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A guest without a sign-in has no row among the consents: her yes itself says how it was given. */
@Staged
class AYesSaysInWhichLanguageItWasGivenTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void toAGuestToo() throws SQLException {
        var table = new Tables(stage, parts).lay();
        var seats = table.href() + "/seats";
        var berit = stage.as("berit").inLanguage("nb");
        var said = guest(table, "Lege Elvsagt");
        var pressed = guest(table, "Lege Elvtrykk");
        var refused = berit.submit(seats, seats + "/" + said + "/yes", "language", "xx");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(kept(said)).isNull();
        assertThat(berit.submit(seats, seats + "/" + said + "/yes", "language", "se").text()).contains("Ja ble sagt til Berit Haugland. Språk: samisk.");
        var hers = stage.as(table.subject());
        assertThat(hers.inLanguage("nn").submit(seats, seats + "/" + pressed + "/yes").text())
                .contains("Du sa det til Berit Haugland. Språk: samisk.", "Du sa ja her sjølv. Språk: nynorsk.");
        assertThat(kept(said)).isEqualTo("se to Berit Haugland");
        assertThat(kept(pressed)).isEqualTo("nn to herself");
        assertThat(stage.as("berit").inLanguage("en").get(seats).text()).contains("The yes was given on a page of one’s own. Language: Norwegian nynorsk.");
        assertThat(hers.inLanguage("nb").get("/people/" + table.person() + "/everything").text()).as("and she takes it along").contains("Du sa ja til en plass", "Språk");
    }

    private String guest(Tables.Table table, String name) throws SQLException {
        var seats = table.href() + "/seats";
        stage.as("berit").submit(seats, seats, "guest", name, "role", "gp", "way", "phone");
        return ask("select id from meetings.seat where meeting_id = ?::uuid and guest_name is not null order by asked_at desc limit 1", table.id().toString());
    }

    private String kept(String seat) throws SQLException {
        return ask("""
                select y.language || ' to ' || coalesce(a.name, 'herself') from meetings.seat_yes y left join access.account a on a.area_id = y.area_id and a.id = y.said_to
                 where y.seat_id = ?::uuid""", seat);
    }

    private String ask(String query, String id) throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(query)) {
            ask.setString(1, id);
            var found = ask.executeQuery();
            return found.next() ? found.getString(1) : null;
        }
    }
}
