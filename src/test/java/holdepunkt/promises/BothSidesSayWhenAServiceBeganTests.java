package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class BothSidesSayWhenAServiceBeganTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    MakingPromises making;
    @Autowired
    StartingServices starting;
    @Autowired
    PromiseBoard board;
    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;
    UUID application;

    @BeforeEach
    void applied() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.lead(her.person(), "kari");
        newcomers.give(her.person(), "ida", "seat", List.of("identity", "meeting", "letter", "promise"));
        application = promise("we_apply");
    }

    @Test
    void sheSaysItInHerOwnFormAndTheServiceInTheirsSideBySide() {
        var home = stage.as(her.subject()).get(her.path() + "/promises");
        assertThat(home.text()).contains("Si fra når tjenesten begynner");
        var hers = stage.as(her.subject()).submit(page(), page() + "/starts", "came", "began", "on", TODAY.minusDays(2).toString());
        assertThat(hers.text()).contains("Du svarte: tjenesten begynte").doesNotContain("Si fra når tjenesten begynner");
        stage.as("anne").submit(page(), page() + "/starts", "came", "began", "on", TODAY.minusDays(5).toString());
        assertThat(stage.as("kari").get(page()).text()).contains("Anne Lundby sier: tjenesten begynte", "Ny sier: tjenesten begynte");
        assertThat(line().herStart().began()).isEqualTo(TODAY.minusDays(2));
        assertThat(line().theirStart().began()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    void whereNothingCameOfItTheDoorIsOpen() {
        say("anne", "did_not", null);
        assertThat(stage.as(her.subject()).get(page()).text()).contains("Anne Lundby sier: det ble ikke noe av.", "Døra er åpen. Du kan spørre igjen når du vil.");
        assertThat(stage.as(her.subject()).inLanguage("nn").get(page()).text()).contains("det vart ikkje noko av", "Døra er open");
        assertThat(stage.as(her.subject()).inLanguage("en").get(page()).text()).contains("nothing came of it", "The door is open");
        say(her.subject(), "began", TODAY);
        assertThat(stage.as(her.subject()).get(page()).text()).doesNotContain("Døra er åpen");
    }

    @Test
    void someoneCloseSaysItByHerWord() {
        say("berit", "began", TODAY.minusDays(1));
        assertThat(stage.as("kari").get(page()).text()).contains("Ny har sagt: tjenesten begynte");
    }

    @Test
    void aDayAheadOrNoDayIsRefusedBesideTheFieldAndWhatWasChosenIsKept() {
        var ahead = stage.as("anne").submitRaw(page(), page() + "/starts", "came", "began", "on", TODAY.plusDays(4).toString());
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.document().select("#on-error").text()).contains("Dagen er ikke kommet ennå");
        assertThat(ahead.document().select("input[name=came][value=began]").hasAttr("checked")).isTrue();
        assertThat(stage.as("anne").submitRaw(page(), page() + "/starts", "came", "began").document().select("#on-error").text()).contains("Velg dagen");
        assertThatThrownBy(() -> say("anne", "began", TODAY.minusYears(1))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> say("anne", "perhaps", TODAY)).isInstanceOf(BrokenRule.class);
        assertThat(line().waitsForAStart()).isTrue();
    }

    @Test
    void onlyAnApplicationBeginsAndOnlyOneWhoMayMarkSaysSo() {
        assertThatThrownBy(() -> say("ida", "began", TODAY)).isInstanceOf(BrokenRule.class);
        application = promise("i_do");
        assertThat(stage.as("anne").get(page()).text()).doesNotContain("Har tjenesten begynt?");
        assertThatThrownBy(() -> say("anne", "began", TODAY)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> insert("anne", "promiser")).isInstanceOf(DataAccessException.class);
        assertThat(stage.as("geir").get(page()).status()).isEqualTo(404);
    }

    @Test
    void nobodySaysItForAnotherSideInTheDatabaseEither() {
        assertThatThrownBy(() -> insert("anne", "person")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("anne", "helper")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("kari", "promiser")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(her.subject(), "promiser")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert("ida", "helper")).isInstanceOf(DataAccessException.class);
        assertThat(insert(her.subject(), "person")).isEqualTo(1);
    }

    private UUID promise(String kind) {
        return newcomers.as("kari", her.person(), "promise", Action.WRITE, opening -> making.make(opening,
                new MakingPromises.Line(UUID.randomUUID(), kind, stage.account("anne"), PersonText.of("Et sted å bo."), TODAY.plusDays(30), null)));
    }

    private void say(String subject, String came, LocalDate on) {
        newcomers.as(subject, her.person(), "promise", Action.WRITE, opening -> {
            starting.say(opening, application, came, on);
            return true;
        });
    }

    private int insert(String subject, String side) {
        return newcomers.as(subject, her.person(), "promise", Action.WRITE, (Opening opening) -> sql.sql("""
                insert into promises.service_start (area_id, id, promise_id, person_id, by_side, came, began_on, said_by)
                values (:area, gen_random_uuid(), :promise, :person, :side, 'began', current_date - 1, :me)""")
                .param("area", stage.area().value()).param("promise", application).param("person", her.person().value()).param("side", side)
                .param("me", opening.viewer().account().value()).update());
    }

    private PromiseLine line() {
        return newcomers.as("kari", her.person(), "promise", Action.SEE, opening -> board.find(opening, application));
    }

    private String page() {
        return her.path() + "/promises/" + application;
    }
}
