package holdepunkt.people.moving;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R10 and R11: accepted by phone by somebody with a name, held for thirty days, risen to both leaders; and no place while her address is threatened. */
@Staged
class SheIsHeldUntilTheyHaveTalkedTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Gate gate;
    @Autowired
    Meetings meetings;
    @Autowired
    RisingMovings rising;

    private Tables tables;
    private Tables.Table table;
    private String home;

    @BeforeEach
    void someone() {
        tables = new Tables(stage, parts);
        table = tables.lay();
        home = "/people/" + table.person();
    }

    private Visitor.Answer accepted(String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of("receiver", "Rus og psykisk helse i Myrdal", "acceptedBy", "Kåre Myrhaug", "phone", "400 00 009",
                "theirLeader", "Åse Myrvold, 400 00 010", "day", TODAY.minusDays(1).toString(), "time", "10.30"));
        fields.addAll(java.util.List.of(more));
        return stage.as("berit").submit(home + "/moving", home + "/movings", fields.toArray(String[]::new));
    }

    @Test
    void withHerYesSomebodyThereSaysYesByNameAndTimeAndTheOldSideHolds() {
        assertThat(accepted().status()).isEqualTo(422);
        assertThat(accepted("yes", "true").text()).contains("Kåre Myrhaug", "10.30", "Vi holder til");
        assertThat(stage.as("berit").get(home + "/contact").text()).contains("Berit Haugland");
        assertThat(stage.as("siri").get(home + "/moving").status()).isEqualTo(404);
        assertThat(stage.as(table.subject()).get(home + "/moving").text()).contains("Kåre Myrhaug");
    }

    @Test
    void thirtyDaysWithoutFirstContactRisesOnceToBothLeadersByName() {
        accepted("yes", "true");
        var lastDay = TODAY.minusDays(1).plusDays(Moving.MOST_DAYS);
        rising.rise(lastDay);
        assertThat(stage.as("siri").get("/desk").document().select("a[href=" + home + "/moving]")).isEmpty();
        rising.rise(lastDay.plusDays(1));
        rising.rise(lastDay.plusDays(2));
        assertThat(stage.as("siri").get("/desk").document().select("a[href=" + home + "/moving]")).hasSize(1);
        assertThat(stage.as("siri").get(home + "/moving").text()).contains("Åse Myrvold, 400 00 010", "Siri Holmefjord ringer");
        assertThat(stage.as("siri").get(home + "/contact").status()).isEqualTo(404);
        stage.as("berit").submit(home + "/moving", home + "/moving/end", "how", "talked");
        assertThat(stage.as("siri").get("/desk").document().select("a[href=" + home + "/moving]")).isEmpty();
        assertThat(stage.as("berit").get(home + "/contact").text()).contains("Berit Haugland");
    }

    @Test
    void whileHerAddressIsThreatenedNoPlaceIsShownAndNoneLeavesTheHouse() {
        stage.as("berit").submit(table.href() + "/change", table.href() + "/change", "place", "Elvegata 14", "time", "11", "day", TODAY.plusDays(5).toString());
        tables.seat(table, "anne", SeatRole.COORDINATOR);
        assertThat(stage.as("anne").get(table.href()).text()).contains("Elvegata 14");
        stage.as("berit").submit(home + "/moving", home + "/address-guard");
        assertThat(stage.as("anne").get(table.href()).text()).doesNotContain("Elvegata");
        assertThat(stage.as("berit").get(table.href()).text()).contains("Elvegata 14");
        assertThat(stage.as(table.subject()).get(table.href()).text()).contains("Elvegata 14");
        assertThat(placeInACalendar()).isEmpty();
        stage.as("anne").submit(table.href() + "/change", table.href() + "/change", "time", "12");
        assertThat(stage.as("berit").get(table.href()).text()).contains("Elvegata 14", "12");
        accepted("yes", "true");
        rising.rise(TODAY.plusDays(40));
        assertThat(stage.as("siri").get(home + "/moving").text()).contains("400 00 010").doesNotContain("Myrdal");
        assertThat(stage.as("berit").get(home + "/moving").document().select("form[action$=/address-guard/end]")).isEmpty();
        stage.as(table.subject()).submit(home + "/moving", home + "/address-guard/end");
        assertThat(stage.as("anne").get(table.href()).text()).contains("Elvegata 14");
    }

    @Test
    void nobodyElseReadsWhereThoseRoundHerWork() {
        tables.seat(table, "anne", SeatRole.COORDINATOR);
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        var unit = "Rus og psykisk helse";
        var pages = java.util.List.of(home, home + "/contact", home + "/promises", table.href(), table.href() + "/seats", table.room(), table.letter(), table.letter() + "/journal");
        assertThat(pages).filteredOn(page -> stage.as("anne").get(page).document().select("main").text().contains(unit)).hasSizeGreaterThan(4);
        stage.as("berit").submit(home + "/moving", home + "/address-guard");
        for (var page : pages) {
            var answer = stage.as("anne").get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.document().select("main").text()).as(page).contains("Berit").doesNotContain(unit, "Elvegata 12", "Elvestad kommune");
        }
        assertThat(stage.as("berit").get(table.letter()).text()).contains(unit);
        assertThat(stage.as(table.subject()).get(table.letter()).text()).contains(unit);
    }

    private String placeInACalendar() {
        return gate.pass(Act.about(Viewer.system(stage.area(), "notices"), "test", "meeting", Action.SEE, table.person()),
                opening -> meetings.find(opening, table.id()).header().place());
    }
}
