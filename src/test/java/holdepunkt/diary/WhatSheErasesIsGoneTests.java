package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Sealing;
import holdepunkt.keys.ShreddingKeys;
import holdepunkt.promises.Newcomers;
import holdepunkt.rights.Erasing;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A page, or all of it: ten minutes to regret, then the keys and the rows are gone, also from what a backup brings back. */
@Staged
class WhatSheErasesIsGoneTests {

    private static final Duration OVER = Duration.ofMinutes(11);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Shredding shredding;
    @Autowired
    Erasing erasing;
    @Autowired
    Sealing sealing;

    private Newcomers.Newcomer she;
    private Visitor hers;
    private String gone;
    private String stays;

    @BeforeEach
    void twoPages() {
        she = new Newcomers(stage, parts).enter();
        hers = stage.as(she.subject());
        gone = written("Dette skal bort");
        stays = written("Dette skal stå");
    }

    private String written(String text) {
        return hers.submit("/diary/new", "/diary/entries", "text", text).document().selectFirst("a[href$=/edit]").attr("href").replace("/edit", "");
    }

    @Test
    void sheRegretsAndItStands() {
        hers.submit(gone, "/diary/deletions");
        assertThat(hers.get("/diary").text()).contains("blir slettet", "Angre").doesNotContain("Dette skal bort");
        hers.submit("/diary", hers.get("/diary").document().selectFirst("form[action$=/regret]").attr("action"));
        shredding.whatIsDue(Instant.now().plus(OVER));
        assertThat(hers.get("/diary").text()).contains("Dette skal bort");
    }

    @Test
    void afterTenMinutesThePageIsGoneAndAPhoneCannotBringItBack() throws SQLException {
        var late = hers.filled(gone + "/edit", gone + "/versions", "text", "Fra en telefon uten nett");
        var version = text("select id from diary.version where entry_id = '" + id(gone) + "'");
        byte[] row = HexFormat.of().parseHex(text("select encode(sealed, 'hex') from diary.version where id = '" + version + "'"));
        hers.submit(gone, "/diary/deletions");
        shredding.whatIsDue(Instant.now());
        assertThat(rows("diary.version", id(gone))).as("not before").isOne();
        shredding.whatIsDue(Instant.now().plus(OVER));
        assertThat(hers.get("/diary").text()).contains("Dette skal stå").doesNotContain("Dette skal bort", "blir slettet");
        assertThat(hers.get(gone).status()).isEqualTo(404);
        assertThat(rows("diary.version", id(gone))).isZero();
        var place = new Sealing.Place(stage.area(), she.person(), "diary.version.sealed", UUID.fromString(version));
        assertThatThrownBy(() -> sealing.open(place, row)).as("what a backup holds").isInstanceOf(Sealing.Unreadable.class);
        var typed = hers.raw("POST", "/diary/entries", late, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(typed.location()).as("what she has typed gets a page of its own").isNotEqualTo(gone).startsWith("/diary/entries/");
        assertThat(hers.get(typed.location()).text()).contains("Fra en telefon uten nett");
        assertThat(hers.get(gone).status()).isEqualTo(404);
        restored(version, row);
        erasing.again();
        assertThat(rows("diary.version", id(gone))).as("after a restore").isZero();
        assertThat(hers.get(stays).text()).contains("Dette skal stå");
        Guards.report("erased-page", 1, 0, 1, 0);
    }

    @Test
    void allOfItGoesAndWhatSheWritesAfterwardsStands() throws SQLException {
        hers.submit("/diary/goals", "/diary/goals", "words", "Se havet");
        hers.submit("/diary/deletions", "/diary/deletions");
        assertThat(hers.get("/diary").text()).contains("Alt i notatboka blir slettet");
        shredding.whatIsDue(Instant.now().plus(OVER));
        assertThat(hers.get("/diary").text()).contains("Her er det blankt").doesNotContain("Dette skal");
        assertThat(hers.get("/diary/goals").text()).doesNotContain("Se havet");
        written("En ny begynnelse");
        erasing.again();
        assertThat(hers.get("/diary").text()).contains("En ny begynnelse");
        assertThat(text("select count(*) from diary.erased_entry where person_id = '" + she.person() + "'")).isEqualTo("2");
    }

    @Test
    void whenSheHasWhatIsHersErasedTheNotebookGoesToo() throws SQLException {
        hers.submit(she.path() + "/erasure", she.path() + "/erasures", "what", "hers");
        erasing.whatIsDue(Instant.now().plus(OVER));
        assertThat(rows("diary.version", id(gone)) + rows("diary.version", id(stays))).isZero();
        assertThat(hers.get("/diary").text()).contains("Her er det blankt");
    }

    /** The keys go first: where it stops in between, the page is not there, and nothing else fails. */
    @Test
    void whereItStopsAfterTheKeysTheRestOfTheNotebookOpens() throws SQLException {
        hers.submit("/diary/goals", "/diary/goals", "words", "Se havet");
        parts.getBean(ShreddingKeys.class).shredRows(stage.area(), she.person(), List.of(UUID.fromString(text("select id from diary.version where entry_id = '" + id(gone) + "'")),
                UUID.fromString(text("select id from diary.goal_version where person_id = '" + she.person() + "'"))));
        assertThat(hers.get("/diary").text()).contains("Dette skal stå").doesNotContain("Dette skal bort");
        assertThat(hers.get(gone).status()).isEqualTo(404);
        assertThat(hers.get("/diary/goals").status()).isEqualTo(200);
    }

    /** A table of the notebook that nothing erases would keep rows nobody can open, for ever. */
    @Test
    void everyTableThatHoldsSomethingSealedIsAmongWhatIsErased() throws SQLException {
        var left = text("""
                select count(*) from pg_attribute a join pg_class t on t.oid = a.attrelid where t.relnamespace = 'diary'::regnamespace and t.relkind = 'r'
                   and a.atttypid = 'bytea'::regtype and not a.attisdropped and t.oid not in (select diary.in_order_of_erasing(false))""");
        assertThat(left).isEqualTo("0");
        var silent = text("""
                select count(*) from diary.in_order_of_erasing(false) one where not exists (select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.attrelid = one and pg_get_expr(d.adbin, d.adrelid) = 'clock_timestamp()')""");
        assertThat(silent).as("tables that do not say when a row came").isEqualTo("0");
        Guards.report("erased-tables", Long.parseLong(text("select count(*) from diary.in_order_of_erasing(false)")), 0, 15, 0);
    }

    private void restored(String version, byte[] row) throws SQLException {
        try (var superuser = stage.superuser(); var insert = superuser.createStatement()) {
            var person = "'" + stage.area() + "', '%s', '" + she.person() + "'";
            insert.execute("delete from diary.erased_entry where id = '" + id(gone) + "'");
            insert.execute("insert into diary.entry (area_id, id, person_id) values (" + person.formatted(id(gone)) + ")");
            insert.execute("insert into diary.version (area_id, id, person_id, entry_id, sealed, by_account) values (" + person.formatted(version) + ", '" + id(gone) + "', '\\x"
                    + HexFormat.of().formatHex(row) + "', '" + she.account() + "')");
        }
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private long rows(String table, String entry) throws SQLException {
        return Long.parseLong(text("select count(*) from " + table + " where entry_id = '" + entry + "'"));
    }

    private String text(String question) throws SQLException {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
