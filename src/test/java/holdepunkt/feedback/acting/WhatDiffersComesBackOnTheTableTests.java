package holdepunkt.feedback.acting;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.feedback.MirrorAnswers;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A gap or a low answer is an agenda point or a written «not now, because»; her contact asks again; the talk is led from outside. */
@Staged
class WhatDiffersComesBackOnTheTableTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table answered(int staff) {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.seat(table, "ida", SeatRole.PARTICIPANT);
        var mirror = table.href() + "/mirror";
        stage.as("berit").submit(table.href(), mirror);
        List.of("berit", "anne", "ida").forEach(who -> stage.as(who).submit(mirror, mirror + "/answers", MirrorAnswers.all(staff)));
        return table;
    }

    private void weekGone(Tables.Table table) throws SQLException {
        try (var superuser = stage.superuser(); var change = superuser.prepareStatement("update feedback.mirror set asked_at = asked_at - interval '8 days' where person_id = ?")) {
            change.setObject(1, table.person().value());
            change.executeUpdate();
        }
    }

    private void moved(Tables.Table table, String how) throws SQLException {
        try (var superuser = stage.superuser(); var change = superuser.prepareStatement(how)) {
            change.setObject(1, table.person().value());
            change.executeUpdate();
        }
    }

    private List<String> kinds(Tables.Table table) throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select kind from signals.signal where person_id = ? and kind like 'mirror_%' order by kind")) {
            ask.setObject(1, table.person().value());
            var rows = ask.executeQuery();
            var kinds = new java.util.ArrayList<String>();
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
            return kinds;
        }
    }

    @Test
    void aGapIsRaisedOnceForEachQuestionWhenSheShowsItAndNotBefore() throws SQLException {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        var own = stage.as(table.subject());
        own.submit(mirror, mirror + "/answers", MirrorAnswers.all(5));
        assertThat(kinds(table)).as("what differs is hers until she shows it").isEmpty();
        own.submit(mirror, mirror + "/showings");
        own.submit(mirror, mirror + "/showings");
        assertThat(kinds(table)).hasSize(4).containsOnly("mirror_gap");
        var page = stage.as("berit").get("/people/" + table.person() + "/signals");
        assertThat(page.text()).contains("Svarene om møtet ligger langt fra hverandre", "Svar: 5. Tjenestene: 9.");
        stage.as("berit").submitRaw("/people/" + table.person(), "/people/" + table.person() + "/meetings/now", "kind", "care_group");
        var signal = page.document().select("a[href*=/signals/]").first().attr("href");
        var next = stage.as("berit").get(signal).document().select("select[name=meeting] option[value~=.+]").last().val();
        stage.as("berit").submit(signal, signal + "/settlement", "way", "agenda", "meeting", next);
        assertThat(stage.as("berit").get("/people/" + table.person() + "/meetings/" + next + "/room").text()).contains("Svarene om møtet");
    }

    @Test
    void agreementRaisesNothing() throws SQLException {
        var table = answered(8);
        var mirror = table.href() + "/mirror";
        var own = stage.as(table.subject());
        own.submit(mirror, mirror + "/answers", MirrorAnswers.all(7));
        own.submit(mirror, mirror + "/showings");
        assertThat(kinds(table)).isEmpty();
    }

    @Test
    void herContactAsksAgainAfterAWeekAndTheLastWordCounts() throws SQLException {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        var own = stage.as(table.subject());
        own.submit(mirror, mirror + "/answers", MirrorAnswers.all(9));
        own.submit(mirror, mirror + "/showings");
        assertThat(stage.as("berit").get("/desk").document().select("a[href=" + mirror + "/again]")).isEmpty();
        weekGone(table);
        assertThat(stage.as("berit").get("/desk").document().select("a[href=" + mirror + "/again]")).hasSize(1);
        stage.as("berit").submit(mirror + "/again", mirror + "/again", MirrorAnswers.all(4, "between", "Ingen ringte"));
        var berit = stage.as("berit");
        var twice = new java.util.HashMap<>(java.util.Map.of("_csrf", berit.token(), "_once", java.util.UUID.randomUUID().toString(), "_form", mirror + "/again", "no", "yes"));
        assertThat(berit.raw("POST", mirror + "/again", twice, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).as("once").isEqualTo(422);
        assertThat(berit.get("/desk").document().select("a[href=" + mirror + "/again]")).isEmpty();
        assertThat(kinds(table)).hasSize(4).containsOnly("mirror_gap");
        assertThat(own.get(mirror).text()).contains("Spurt en gang til", "Ingen ringte", "−5");
        assertThat(stage.as("anne").get(mirror + "/again").status()).isEqualTo(404);
    }

    @Test
    void aViewThatIsMissingIsRaisedAfterAWeekAndShownAsATalk() throws SQLException {
        var table = answered(8);
        var mirror = table.href() + "/mirror";
        stage.as("berit").submit(mirror + "/typed", mirror + "/talks", "words", "Det gikk fort, men de hørte på meg");
        parts.getBean(UnseenMirrors.class).find();
        assertThat(kinds(table)).isEmpty();
        weekGone(table);
        parts.getBean(UnseenMirrors.class).find();
        parts.getBean(UnseenMirrors.class).find();
        assertThat(kinds(table)).containsExactly("mirror_missing");
        assertThat(stage.as("anne").get(mirror).text()).contains("mangler", "Det gikk fort, men de hørte på meg", "i en samtale");
    }

    @Test
    void aGapThatComesWithALateAnswerIsTakenUpToo() throws SQLException {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        for (int weeks = 0; weeks < 6; weeks++) {
            weekGone(table);
        }
        moved(table, "update feedback.answer set answered_on = answered_on - 48 where person_id = ?");
        parts.getBean(UnseenMirrors.class).find();
        assertThat(kinds(table)).as("so long after, what nobody has answered since is not looked at again").isEmpty();
        stage.as(table.subject()).submit(mirror, mirror + "/answers", MirrorAnswers.all(4));
        parts.getBean(UnseenMirrors.class).find();
        assertThat(kinds(table)).hasSize(4).containsOnly("mirror_gap");
    }

    @Test
    void whoLedTheMeetingIsToldForAWeekThatNobodyWasAsked() throws SQLException {
        var table = new Tables(stage, parts).lay();
        moved(table, "update meetings.meeting set begins_at = now() - interval '2 hours' where person_id = ?");
        var card = "a[href=" + table.href() + "#how-it-was]";
        assertThat(stage.as("berit").get("/desk").document().select(card)).hasSize(1);
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        assertThat(stage.as("berit").get("/desk").document().select(card)).isEmpty();
    }

    @Test
    void herNoIsNotTakenUpAndNotAskedAboutAgain() throws SQLException {
        var table = answered(8);
        var mirror = table.href() + "/mirror";
        stage.as(table.subject()).submit(mirror, mirror + "/answers", "no", "yes");
        assertThat(stage.as(table.subject()).get(mirror).text()).contains("Du ville ikke svare. Det er helt greit.");
        weekGone(table);
        parts.getBean(UnseenMirrors.class).find();
        assertThat(kinds(table)).isEmpty();
        assertThat(stage.as("anne").get(mirror).text()).contains("mangler", "ville ikke svare. Det er helt greit");
        assertThat(stage.as("berit").get("/desk").document().select("a[href=" + mirror + "/again]")).isEmpty();
    }

    @Test
    void nobodyAsksHerAgainBeforeAWeekHasGone() {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        assertThat(stage.as("berit").get(mirror).document().select("a[href$=/again]")).isEmpty();
        assertThat(stage.as("berit").get(mirror + "/again").text()).contains("Da er det gått en uke");
        var berit = stage.as("berit");
        var fields = new java.util.HashMap<>(java.util.Map.of("_csrf", berit.token(), "_once", java.util.UUID.randomUUID().toString(), "_form", mirror + "/again", "no", "yes"));
        assertThat(berit.raw("POST", mirror + "/again", fields, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
    }

    @Test
    void whatDiffersMayWaitWithAReasonSheCanRead() throws SQLException {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        var own = stage.as(table.subject());
        own.submit(mirror, mirror + "/answers", MirrorAnswers.all(2));
        own.submit(mirror, mirror + "/showings");
        var signals = "/people/" + table.person() + "/signals";
        var signal = stage.as("berit").get(signals).document().select("a[href*=/signals/]").first().attr("href");
        assertThat(stage.as("berit").submitRaw(signal, signal + "/settlement", "way", "not_now", "because", "").status()).isEqualTo(422);
        stage.as("berit").submit(signal, signal + "/settlement", "way", "not_now", "because", "Hun vil vente til hun har flyttet");
        assertThat(own.get(signals).text()).contains("Hun vil vente til hun har flyttet");
        assertThat(stage.as("berit").get(signals).document().select("a[href*=/signals/]").eachText()).filteredOn("Ta det opp"::equals).hasSize(3);
    }

    @Test
    void theTalkIsLedFromOutsideAndNamedOnTheNextMeeting() {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        stage.as(table.subject()).submit(mirror, mirror + "/answers", MirrorAnswers.all(3));
        stage.as(table.subject()).submit(mirror, mirror + "/showings");
        var next = stage.as("berit").submitRaw("/people/" + table.person(), "/people/" + table.person() + "/meetings/now", "kind", "care_group").location();
        var offered = stage.as("berit").get(mirror + "/reflection").document().select("select[name=who] option").eachAttr("value");
        assertThat(offered).contains(stage.account("geir").toString()).doesNotContain(stage.account("anne").toString(), stage.account("ida").toString(), stage.account("siri").toString());
        assertThat(stage.as("berit").submitRaw(mirror + "/reflection", mirror + "/reflection", "who", stage.account("anne").toString()).status()).isEqualTo(422);
        stage.as("berit").submit(mirror + "/reflection", mirror + "/reflection", "who", stage.account("geir").toString());
        assertThat(stage.as("berit").get(mirror).document().select("a[href^=" + next + "/seats]").text()).contains("Sett en stol til Geir Dalsbø");
        assertThat(stage.as("anne").get(mirror).text()).contains("Geir Dalsbø leder ti minutter");
        assertThat(stage.as(table.subject()).get(next).text()).contains("Geir Dalsbø leder ti minutter om hvordan forrige møte var");
    }

    @Test
    void whoLeadsItIsNamedOnTheFirstMeetingThereIsWhereNoneWasPlanned() {
        var table = answered(9);
        var mirror = table.href() + "/mirror";
        stage.as(table.subject()).submit(mirror, mirror + "/answers", MirrorAnswers.all(3));
        stage.as(table.subject()).submit(mirror, mirror + "/showings");
        stage.as("berit").submit(mirror + "/reflection", mirror + "/reflection", "who", stage.account("geir").toString());
        var next = stage.as("berit").submitRaw("/people/" + table.person(), "/people/" + table.person() + "/meetings/now", "kind", "care_group").location();
        assertThat(stage.as(table.subject()).get(next).text()).contains("Geir Dalsbø leder ti minutter om hvordan forrige møte var");
    }

    @Test
    void withoutANextMeetingSheSaysItInAnotherWay() throws SQLException {
        var table = answered(8);
        var mirror = table.href() + "/mirror";
        stage.as(table.subject()).submit(mirror, mirror + "/sayings", "words", "Jeg vil snakke med Per først");
        assertThat(kinds(table)).containsExactly("mirror_said");
        assertThat(stage.as("berit").get("/people/" + table.person() + "/signals").text()).contains("Jeg vil snakke med Per først");
    }

    @Test
    void theLimitsAreReadByAllAndWrittenByThoseWhoLeadWithAReason() {
        assertThat(stage.as("anne").get("/mirror-limits").text()).contains("3 poeng eller mer").doesNotContain("Skriv nye grenser");
        assertThat(stage.as("siv").get("/mirror-limits").text()).contains("3 poeng eller mer");
        assertThat(stage.as("siri").submitRaw("/mirror-limits", "/mirror-limits", "gap", "3", "because", "kort").status()).isEqualTo(422);
        assertThat(stage.as("siri").submitRaw("/mirror-limits", "/mirror-limits", "gap", "", "lowHers", "", "lowStaff", "", "apart", "", "because", "Vi vil se an").status()).isEqualTo(422);
        assertThat(stage.as("siri").submit("/mirror-limits", "/mirror-limits", "because", "Enige med brukerrepresentantene").text()).contains("Siri Holmefjord", "3 poeng eller mer");
    }
}
