package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R16: a year after a death what was hers alone is shredded, and not a day before, and not if the report was taken back. */
@Staged
class WhatWasHersAloneGoesOnItsDayTests {

    private static final Duration A_YEAR = Duration.ofDays(366);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Erasing erasing;

    private Tables.Table table;
    private String page;

    @BeforeEach
    void someoneWroteForHerselfAndDied() {
        var tables = new Tables(stage, parts);
        table = tables.lay();
        page = "/people/" + table.person();
        tables.promise(table, "berit", "Ringer boligkontoret", "berit");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        stage.as(table.subject()).submit(page + "/own-promises", page + "/own-promises", "what", "gå tur med hunden");
        stage.as(table.subject()).submit(page + "/if-gone", page + "/if-gone", "who", "ring søsteren min");
        stage.as(table.subject()).submit(page + "/quiet", page + "/quiet/notes", "words", "bare mitt");
        stage.as("berit").submit(page + "/passing/new", page + "/passings", "leader", stage.account("siri").toString(), "forKin", stage.account("berit").toString());
        stage.as("siri").submit(page + "/passing", page + "/passing/confirmation", "talked", "true");
    }

    @Test
    void onTheDayItIsGoneAndWhatTheLawKeepsIsKept() throws SQLException {
        erasing.whatIsDue(Instant.now().plus(Duration.ofDays(363)));
        assertThat(hers()).as("not a day before").isEqualTo(3);
        erasing.whatIsDue(Instant.now().plus(A_YEAR));
        erasing.whatIsDue(Instant.now().plus(A_YEAR));
        assertThat(hers()).isZero();
        assertThat(rows("meetings.letter_version")).isOne();
        assertThat(rows("rights.after_death")).as("once").isOne();
        assertThat(stage.as("siri").get(page).text()).contains("Det personen skrev bare for seg selv, ble slettet");
    }

    @Test
    void takenBackBeforeTheDayNothingIsShredded() throws SQLException {
        stage.as("siri").submit(page + "/passing", page + "/passing/undoing");
        erasing.whatIsDue(Instant.now().plus(A_YEAR));
        assertThat(hers()).isEqualTo(3);
        assertThat(stage.as(table.subject()).get(page + "/own-promises").text()).contains("gå tur med hunden");
        assertThat(stage.as(table.subject()).get(page).text()).doesNotContain("slettet");
    }

    @Test
    void takenBackTooLateSheIsToldWhoseMistakeItWas() {
        erasing.whatIsDue(Instant.now().plus(A_YEAR));
        stage.as("siri").submit(page + "/passing", page + "/passing/undoing");
        assertThat(stage.as(table.subject()).get(page).text()).contains("Det du skrev bare for deg selv, ble slettet", "Det er vår feil");
    }

    /** What is sealed as hers alone and left in its table would be a row nobody can open, for ever. */
    @Test
    void everyTableOfHersIsEmptiedWithHerKey() throws SQLException {
        var erases = text("select pg_get_functiondef('rights.erase_hers(uuid, timestamptz)'::regprocedure)");
        var columns = holdepunkt.keys.KeyPart.columnsOfHers();
        var left = columns.stream().map(column -> column.substring(0, column.lastIndexOf('.'))).distinct().filter(one -> !erases.contains("delete from " + one + " ")).toList();
        assertThat(left).isEmpty();
        Guards.report("erased-with-her-key", columns.size(), left.size(), 12, 0);
    }

    private long hers() throws SQLException {
        long all = 0;
        for (var one : List.of("promises.own_promise", "people.if_gone", "people.quiet_thing")) {
            all += rows(one);
        }
        return all;
    }

    private long rows(String in) throws SQLException {
        return Long.parseLong(text("select count(*) from " + in + " where person_id = '" + table.person() + "'"));
    }

    private String text(String question) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
