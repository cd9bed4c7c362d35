package holdepunkt.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.keys.ShreddingKeys;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class WhatIsHersIsHersToDecideTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    @Autowired
    Erasing erasing;

    @Autowired
    Sealing sealing;

    @Autowired
    ShreddingKeys keys;

    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;

    @BeforeEach
    void aPersonWithWordsOfHerOwn() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        hers.submit(person.page() + "/own-promises", person.page() + "/own-promises", "what", "gå tur med hunden");
        hers.submit(person.page() + "/if-gone", person.page() + "/if-gone", "who", "ring søsteren min");
    }

    private Visitor.Answer asksToErase(String what) {
        return hers.submit(person.page() + "/erasure", person.page() + "/erasures", "what", what);
    }

    @Test
    void sheIsToldWhatIsKeptAndWhyBeforeSheConfirms() {
        var page = hers.get(person.page() + "/erasure");
        assertThat(page.text()).contains("2 tekster", "pasientjournalloven § 25 og arkivlova", "ti minutter");
        assertThat(stage.as(contact.subject()).get(person.page() + "/erasure").status()).isEqualTo(404);
    }

    @Test
    void nothingIsErasedWhileSheMayRegretAndNothingIfSheDoes() {
        asksToErase("hers");
        erasing.whatIsDue(Instant.now());
        assertThat(hers.get(person.page() + "/own-promises").text()).contains("gå tur med hunden");
        var page = hers.get(person.page() + "/erasure");
        var regret = page.document().selectFirst("form[action$=/regret]").attr("action");
        hers.submit(person.page() + "/erasure", regret);
        erasing.whatIsDue(Instant.now().plus(Duration.ofMinutes(11)));
        assertThat(hers.get(person.page() + "/own-promises").text()).contains("gå tur med hunden");
    }

    @Test
    void afterTenMinutesItIsGoneAlsoFromWhatABackupWouldBringBack() throws SQLException {
        var place = new Sealing.Place(stage.area(), person.id(), "promises.own_promise.what", UUID.randomUUID());
        var record = new Sealing.Place(stage.area(), person.id(), "meetings.letter_version.content", UUID.randomUUID());
        byte[] before = sealing.seal(place, PersonText.of("gå tur med hunden"));
        byte[] letter = sealing.seal(record, PersonText.of("et brev"));
        asksToErase("hers");
        erasing.whatIsDue(Instant.now().plus(Duration.ofMinutes(11)));
        assertThat(hers.get(person.page() + "/own-promises").text()).doesNotContain("gå tur");
        assertThat(hers.get(person.page() + "/if-gone").text()).doesNotContain("søsteren");
        assertThatThrownBy(() -> sealing.open(place, before)).isInstanceOf(Sealing.Unreadable.class);
        assertThat(sealing.open(record, letter).reveal()).as("what must be kept is kept").isEqualTo("et brev");
        restored();
        erasing.again();
        assertThat(rows("promises.own_promise")).isZero();
        hers.submit(person.page() + "/own-promises", person.page() + "/own-promises", "what", "noe nytt");
        erasing.again();
        assertThat(hers.get(person.page() + "/own-promises").text()).as("what she writes later is hers as before").contains("noe nytt");
    }

    @Test
    void everythingWaitsForTheLawAndThenNothingLeadsToHer() throws SQLException {
        asksToErase("everything");
        assertThat(hers.get(person.page() + "/erasure").text()).contains("Resten blir slettet");
        erasing.whatIsDue(Instant.now().plus(Duration.ofDays(366)));
        assertThat(rows("promises.own_promise")).isZero();
        assertThat(hers.get(person.page()).text()).contains("Tuva");
        erasing.whatIsDue(Instant.now().plus(Duration.ofDays(11 * 366)));
        assertThat(hers.get(person.page()).text()).doesNotContain("Tuva");
        assertThat(stage.as(contact.subject()).get(person.page()).status()).isEqualTo(404);
        assertThat(rows("people.person where name = '–' and birth_number_hash is null and id = ")).isOne();
        assertThat(keys.deletions()).filteredOn(one -> one.person().equals(person.id())).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void sheWritesHerOwnWordsBesideWhatWasWritten() throws SQLException {
        var promise = promiseTo(person);
        var page = person.page() + "/remarks/promises.promise/" + promise;
        assertThat(hers.get(page).text()).contains("ordne bolig");
        hers.submit(page, person.page() + "/remarks", "words", "Det var jeg som ba om det.");
        assertThat(stage.as(contact.subject()).get(person.page()).text()).contains("Det var jeg som ba om det.");
        assertThat(hers.get(person.page() + "/everything").text()).contains("Det var jeg som ba om det.");
        assertThat(hers.get(person.page() + "/remarks/promises.promise/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void whatSheHoldsBackNobodyElseReadsUntilSheLetsItBeSeenAgain() {
        var theirs = stage.as(contact.subject());
        assertThat(theirs.get(person.page() + "/reach").status()).isEqualTo(200);
        hers.submit(person.page() + "/restrictions", person.page() + "/restrictions", "dataClass", "reach");
        assertThat(theirs.get(person.page() + "/reach").status()).isEqualTo(404);
        assertThat(hers.get(person.page() + "/reach").status()).isEqualTo(200);
        var page = hers.get(person.page() + "/restrictions");
        hers.submit(person.page() + "/restrictions", page.document().selectFirst("form[action$=/end]").attr("action"));
        assertThat(theirs.get(person.page() + "/reach").status()).isEqualTo(200);
    }

    @Test
    void theOfficerAnswersWhatSheHoldsBackAndShouldItBeANoSheIsToldFirst() {
        var theirs = stage.as(contact.subject());
        var page = person.page() + "/restrictions";
        hers.submit(page, page, "dataClass", "reach");
        hers.submit(page, page, "dataClass", "letter");
        assertThat(hers.get(page).text()).contains("Personvernombudet svarer deg her");
        assertThat(stage.as("randi").get("/desk").text()).contains("holder noe tilbake").doesNotContain("Tuva");
        assertThat(stage.as("odd").get("/held-back").document().select("form[action$=/answers]")).as("the municipality answers").isEmpty();
        assertThat(theirs.get("/held-back").status()).isEqualTo(404);
        answers("Hvordan personen nås", "refused", "Nummeret stemmer, og noen må kunne ringe.");
        answers("Brev etter møter", "upheld", "Vi retter brevet.");
        assertThat(hers.get(page).text()).contains("ikke enig. Det kan leses igjen fra", "noen må kunne ringe", "Datatilsynet", "er enig. Bare du leser det", "Vi retter brevet");
        erasing.whatIsDue(Instant.now().plus(Duration.ofDays(13)));
        assertThat(theirs.get(person.page() + "/reach").status()).as("she has time to complain").isEqualTo(404);
        erasing.whatIsDue(Instant.now().plus(Duration.ofDays(15)));
        assertThat(theirs.get(person.page() + "/reach").status()).isEqualTo(200);
        assertThat(hers.get(page).text()).contains("Vi retter brevet").doesNotContain("noen må kunne ringe");
    }

    private void answers(String about, String answer, String because) {
        var officer = stage.as("randi");
        var form = officer.get("/held-back").document().select("section:contains(" + about + ") form[action$=/answers]").last().attr("action");
        assertThat(officer.submit("/held-back", form, "answer", answer, "because", because).status()).isEqualTo(200);
    }

    private UUID promiseTo(Cast.Person one) throws SQLException {
        var id = UUID.randomUUID();
        byte[] what = sealing.seal(new Sealing.Place(stage.area(), one.id(), "promises.promise.what", id), PersonText.of("ordne bolig før jul"));
        try (var superuser = stage.superuser(); var insert = superuser.prepareStatement("""
                insert into promises.promise (area_id, id, person_id, source_id, kind, promiser_id, what, by_date, made_by) values (?, ?, ?, ?, 'i_do', ?, ?, current_date, ?)""")) {
            insert.setObject(1, stage.area().value());
            insert.setObject(2, id);
            insert.setObject(3, one.id().value());
            insert.setObject(4, UUID.randomUUID());
            insert.setObject(5, contact.account().value());
            insert.setBytes(6, what);
            insert.setObject(7, contact.account().value());
            insert.executeUpdate();
        }
        return id;
    }

    /** As a backup of the day before would leave it: the row is back, sealed with the key that is gone. */
    private void restored() throws SQLException {
        try (var superuser = stage.superuser(); var insert = superuser.createStatement()) {
            insert.executeUpdate("insert into promises.own_promise (area_id, id, person_id, what, made_at) values ('" + stage.area() + "', gen_random_uuid(), '" + person.id()
                    + "', decode(repeat('02', 60), 'hex'), now() - interval '1 day')");
        }
    }

    private int rows(String from) throws SQLException {
        var condition = from.endsWith("= ") ? "'" + person.id() + "'" : " where person_id = '" + person.id() + "'";
        try (var superuser = stage.superuser(); var ask = superuser.createStatement(); var row = ask.executeQuery("select count(*) from " + from + condition)) {
            row.next();
            return row.getInt(1);
        }
    }
}
