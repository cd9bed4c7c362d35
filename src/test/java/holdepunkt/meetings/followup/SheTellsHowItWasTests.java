package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@Staged
class SheTellsHowItWasTests extends AMeetingToClose {

    @Test
    void theFollowUpDayIsHeldByTheDatabaseToo() {
        for (var outside : List.of(LocalDate.now(Period.NORWAY).plusDays(20), LocalDate.now(Period.NORWAY).plusMonths(3).plusDays(3))) {
            assertThatThrownBy(() -> newcomers.as("kari", her.person(), "followup", Action.WRITE, opening -> sql.sql("""
                    insert into meetings.follow_up (area_id, id, meeting_id, person_id, on_date, owner_id, set_by) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)""")
                    .params(stage.area().value(), meeting, her.person().value(), outside, stage.account("berit").value(), opening.viewer().account().value()).update()))
                    .isInstanceOf(DataAccessException.class);
        }
        var refused = stage.as("kari").submitRaw(page + "/followup", page + "/followup/day", "onDate", LocalDate.now(Period.NORWAY).plusDays(5).toString(),
                "owner", stage.account("berit").toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#onDate-error").text()).contains("en til tre måneder");
    }

    @Test
    void sheTellsHowItWasInHerOwnWordsAndWhatCameOfItIsTold() {
        var told = stage.as(her.subject()).submit(page + "/followup", page + "/followup/talks", "moment", "later", "coped", "no", "words", "Det var for mange der.");
        assertThat(told.text()).contains("Det var for mange der.");
        var byWord = stage.as("berit").submit(page + "/followup", page + "/followup/talks", "askedBy", stage.account("berit").toString(),
                "moment", "right_after", "coped", "yes", "words", "Det gikk greit.");
        assertThat(byWord.text()).contains("Berit Haugland spurte, rett etter møtet.");
        assertThat(stage.as("kari").submit(page + "/followup", page + "/followup/outcomes", "outcome", "network_strengthened").text())
                .contains("Folkene rundt ble flere eller tryggere");
        assertThat(stage.as("geir").get(page + "/followup").status()).isEqualTo(404);
        assertThat(stage.as(her.subject()).inLanguage("nn").get(page + "/followup").text()).contains("Slik var møtet", "Med dine eigne ord");
        assertThat(stage.as("kari").inLanguage("en").get(page + "/closing").text()).contains("This is missing before the meeting can be closed");
    }
}
