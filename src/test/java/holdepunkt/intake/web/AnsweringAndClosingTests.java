package holdepunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Gate;
import holdepunkt.core.NationalId;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.people.EnteringPersons;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office answers, she reads it, and each of the three ways a question ends. */
@Staged
class AnsweringAndClosingTests {

    private static final String FORM = "/ask/with-yes";

    @Autowired
    Stage stage;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    EnteringPersons entering;
    @Autowired
    Gate gate;

    /** Someone Anne has asked about, with her own page. */
    private record Asked(PersonId person, String subject, String page) {}

    @Test
    void aNoWithoutAnotherWayInIsRefusedBesideTheFieldAndTheTextIsKept() throws Exception {
        var asked = asked("Tone Elvheim");
        var refused = stage.as("tore").submit(asked.page(), asked.page() + "/answers", "answer", "no", "differs", "Det finnes en gruppe fra før.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#offer-error").text()).contains("Velg et tilbud");
        assertThat(refused.document().select("#differs").text()).isEqualTo("Det finnes en gruppe fra før.");
        var silent = stage.as("tore").submit(asked.page(), asked.page() + "/answers", "answer", "no", "offer", offer(asked));
        assertThat(silent.document().select("#differs-error")).isNotEmpty();
    }

    @Test
    void aNoPointsSomewhereAndSaysThatItIsNoFormalDecision() throws Exception {
        var asked = asked("Lise Elvmoen");
        stage.as("tore").submit(asked.page(), asked.page() + "/answers", "answer", "no", "differs", "Det finnes en gruppe fra før.", "offer", offer(asked));
        var hers = stage.as(asked.subject()).get(asked.page()).text();
        assertThat(hers).contains("Svaret er nei", "Det finnes en gruppe fra før.", "Dette er ikke et vedtak", "Du kan gå hit:");
        var nominators = stage.as("anne").get(asked.page()).text();
        assertThat(nominators).contains("Nei", "Du kan gå hit:", "Retten til å søke og klage står").doesNotContain("Det finnes en gruppe fra før.");
        assertThat(stage.as("anne").get("/people/" + asked.person()).status()).isEqualTo(200);
        assertThat(stage.as(asked.subject()).inLanguage("nn").get(asked.page()).text()).contains("Nokon spør om eit møte for deg", "Dette er ikkje eit vedtak");
        assertThat(stage.as(asked.subject()).inLanguage("en").get(asked.page()).text()).contains("Someone asks for a meeting for you", "This is no formal decision");
    }

    @Test
    void aLaterAnswerReplacesTheFirstWithAReasonAndOneWrittenMeanwhileIsNotOverwritten() throws Exception {
        var asked = asked("Nora Elvnes");
        var tore = stage.as("tore");
        var kari = stage.as("kari");
        var slow = kari.filled(asked.page(), asked.page() + "/answers", "answer", "yes");
        tore.submit(asked.page(), asked.page() + "/answers", "answer", "not_now", "differs", "Først når hun er hjemme.");
        assertThat(kari.raw("POST", asked.page() + "/answers", slow, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        assertThat(tore.submit(asked.page(), asked.page() + "/answers", "answer", "yes").status()).as("a new answer says why").isEqualTo(422);
        var after = tore.submit(asked.page(), asked.page() + "/answers", "answer", "yes", "because", "Hun er hjemme nå.");
        assertThat(after.text()).contains("Ja, det blir et møte", "Ikke nå", "Nytt svar fordi: Hun er hjemme nå.");
        assertThat(stage.as(asked.subject()).get(asked.page()).text()).contains("Du får et møte");
    }

    @Test
    void aMeetingComesOnlyOfAYesAndStandsThereTheNextTimeSomebodyAsks() throws Exception {
        var asked = asked("Dagny Elvli");
        var tore = stage.as("tore");
        var form = "/people/" + asked.person() + "/meetings/new?nomination=" + asked.page().substring(asked.page().lastIndexOf('/') + 1);
        var action = "/people/" + asked.person() + "/meetings";
        var day = LocalDate.now(Period.NORWAY).plusDays(9).toString();
        assertThat(tore.submit(form, action, "day", day, "time", "10:00", "minutes", "60", "way", "room").status()).as("not before there is a yes").isEqualTo(422);
        assertThat(tore.submit(asked.page(), asked.page() + "/answers", "answer", "yes").document().select("a[href*=meetings/new]").attr("href")).isEqualTo(form);
        assertThat(tore.submit(form, action, "day", day, "time", "10:00", "minutes", "60", "way", "room").status()).isEqualTo(200);
        assertThat(tore.get(asked.page()).text()).contains("Dette finnes fra før", "Nettverksmøte,");
        assertThat(stage.as("anne").get(asked.page()).text()).doesNotContain("Nettverksmøte");
    }

    @Test
    void onlyTheOfficeAnswersAndOnlyAfterAnAnswerCanItBePutAway() throws Exception {
        var asked = asked("Ragna Elvset");
        assertThat(stage.as("anne").get(asked.page()).document().select("form[action$=/answers]")).isEmpty();
        assertThat(stage.as("eva").get(asked.page()).status()).as("an administrator at the same unit sees no person").isEqualTo(404);
        var tore = stage.as("tore");
        assertThat(tore.get(asked.page()).document().select("form[action$=/closure]")).isEmpty();
        tore.submit(asked.page(), asked.page() + "/answers", "answer", "yes");
        tore.submit(asked.page(), asked.page() + "/closure");
        assertThat(stage.as("tore").get(asked.page()).status()).isEqualTo(404);
        assertThat(stage.as("anne").get("/my-questions").text()).contains("Lukket. Du trenger ikke gjøre noe mer.").doesNotContain("Ragna Elvset");
        assertThat(stage.as(asked.subject()).get(asked.page()).status()).isEqualTo(200);
    }

    @Test
    void sheSaysThatSheNeverSaidYesAndNobodyIsToldWhy() throws Exception {
        var asked = asked("Solveig Elvtun");
        assertThat(stage.as(asked.subject()).get("/people/" + asked.person()).text()).contains("Noen spør om et møte for deg", "Anne Lundby fra NAV Elvestad");
        var hers = stage.as(asked.subject()).submit(asked.page(), asked.page() + "/refusal");
        assertThat(hers.text()).contains("Du har lukket dette. Ingen får vite hvorfor.");
        assertThat(stage.as("tore").get(asked.page()).status()).isEqualTo(404);
        assertThat(stage.as("anne").get("/my-questions").text()).doesNotContain("Solveig Elvtun");
        assertThat(stage.as("anne").get(asked.page()).text()).as("she is her contact too").contains("Lukket").doesNotContain("personen selv");
        assertThat(count("select count(*) from audit.entry where '" + asked.person() + "' = any (persons)")).as("the log is kept").isPositive();
        assertThat(stage.as("tore").get("/desk").text()).doesNotContain("Solveig Elvtun");
    }

    @Test
    void theWrongPersonIsErasedAndThoseWhoLookedAreToldToForget() throws Exception {
        var receipt = ask("Ukjent Feilskrevet", freshNumber());
        assertThat(receipt.status()).isEqualTo(200);
        var page = stage.as("anne").get("/my-questions").document().select("a:contains(Ukjent Feilskrevet)").attr("href");
        stage.as("tore").get(page);
        assertThat(stage.as("anne").submit(page, page + "/wrong-person").status()).isEqualTo(200);
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(count("select count(*) from intake.nomination where id = '" + id + "' and (asked_name is not null or why is not null)")).isZero();
        assertThat(count("select count(*) from people.opening where cause = '" + id + "' and (ends_at is null or ends_at > now())")).isZero();
        assertThat(stage.as("tore").get(page).status()).isEqualTo(404);
        assertThat(stage.as("tore").get("/desk").text()).contains("Feil person", "gjaldt feil person");
        assertThat(stage.as("kari").get("/wrong-person").text()).as("she never looked").contains("Du har lest alt her");
        var notice = stage.as("tore").get("/wrong-person").document().select("form[action$=/receipts]").last().attr("action");
        assertThat(stage.as("tore").submit("/wrong-person", notice).text()).doesNotContain("Ukjent");
        assertThat(stage.as("anne").get("/wrong-person").text()).contains("Var det du som spurte?").doesNotContain("Ukjent");
        until("select count(*) from people.person where name = 'Ukjent Feilskrevet'", 0);
        until("select count(*) from oversight.breach where nomination_id = '" + id + "'", 2);
        var list = stage.as("randi").get("/breaches").document().select("a:contains(Et spørsmål gjaldt feil person)").first().attr("href");
        assertThat(stage.as("randi").get(list).text()).as("a list has opened by itself").contains("Én person", "Spørsmål om møte", "72 timer er ute").doesNotContain("Ukjent");
    }

    @Test
    void someoneWithHerOwnPageIsToldInNeutralWordsAndKept() throws Exception {
        var asked = asked("Vigdis Elvrud");
        var hers = stage.as(asked.subject()).submit(asked.page(), asked.page() + "/wrong-person");
        assertThat(hers.text()).contains("Noen spurte om et møte og skrev feil person. Teksten er slettet.");
        Thread.sleep(500);
        assertThat(count("select count(*) from people.person where name = 'Vigdis Elvrud'")).isEqualTo(1);
        assertThat(stage.as(asked.subject()).get("/").status()).isEqualTo(200);
    }

    @Test
    void sheAsksHerselfWithNothingFilledIn() throws Exception {
        var siv = stage.as("siv");
        var form = "/people/" + stage.person("siv") + "/nominations/new";
        assertThat(siv.get("/").document().select("a[href=" + form + "]")).isNotEmpty();
        assertThat(siv.get(form).text()).contains("Hvem møtet er for", "Rus og psykisk helse gjør hverdagen vanskelig").doesNotContain("Må fylles ut");
        var answer = siv.submit(form, "/people/" + stage.person("siv") + "/nominations");
        assertThat(answer.text()).contains("Du har bedt om møte", "Svaret kommer innen");
        assertThat(stage.as("tore").get("/office/nominations").text()).contains("Siv Fjellro", "Spurt av personen selv");
        assertThat(stage.as("berit").get(form).status()).as("nobody asks in her name").isEqualTo(404);
    }

    @Test
    void whatIsLateRisesAndSaysSo() throws Exception {
        var asked = asked("Ylva Elvbu");
        try (var superuser = stage.superuser(); var age = superuser.createStatement()) {
            age.execute("alter table intake.nomination disable trigger user");
            age.execute("update intake.nomination set answer_by = current_date - 200 where person_id = '" + asked.person() + "'");
            age.execute("alter table intake.nomination enable trigger user");
        }
        var first = stage.as("tore").get("/office/nominations?show=late").document().select(".hp-list__item").first();
        assertThat(first.text()).contains("Ylva Elvbu", "Svaret er forsinket");
        assertThat(stage.as("tore").get("/desk").text()).contains("Svaret er forsinket");
        assertThat(stage.as(asked.subject()).get(asked.page()).text()).contains("Det er ikke din feil");
    }

    private Asked asked(String name) throws Exception {
        ask(name, freshNumber());
        var page = stage.as("anne").get("/my-questions").document().select("a:contains(" + name + ")").attr("href");
        var person = new PersonId(UUID.fromString(page.split("/")[2]));
        var subject = "asked-" + UUID.randomUUID();
        var account = accounts.open(stage.area(), name, person, StageSettings.ISSUER, subject, "nb");
        gate.asSystem(stage.area(), "intake", "test", () -> entering.giveOwnPage(stage.area(), person, account));
        return new Asked(person, subject, page);
    }

    private Visitor.Answer ask(String name, NationalId number) {
        var tick = stage.as("anne").get(FORM).document().select("input[name=ticks]").first().val();
        return stage.as("anne").submit(FORM, FORM, "name", name, "number", number.digits(), "ticks", tick, "yesTo", "me", "yesHow", "meeting",
                "yesOn", LocalDate.now(Period.NORWAY).minusDays(1).toString(), "why", "Vil ha noen å snakke med.");
    }

    private String offer(Asked asked) {
        return stage.as("tore").get(asked.page()).document().select("#offer option").get(1).val();
    }

    private static int fresh = 40;

    private static synchronized NationalId freshNumber() {
        return SyntheticIds.bornOn(LocalDate.of(1992, 5, 8), fresh++);
    }

    private void until(String sql, long expected) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (count(sql) != expected) {
            assertThat(Instant.now()).as(sql).isBefore(end);
            Thread.sleep(100);
        }
    }

    private long count(String sql) throws Exception {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
