package holdepunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.NationalId;
import holdepunkt.core.Period;
import holdepunkt.core.SyntheticIds;
import holdepunkt.demo.DemoPeople;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service asks for a meeting: only with her yes, and without learning anything by asking. */
@Staged
class AskingWithHerYesTests {

    private static final String FORM = "/ask/with-yes";

    @Autowired
    Stage stage;

    @Test
    void theFirstQuestionIsWhetherSheHasBeenAsked() {
        for (var language : List.of("nb", "nn", "en")) {
            var page = stage.as("anne").inLanguage(language).get("/ask");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("h1").text()).isEqualTo(language.equals("en") ? "Have you asked?" : "Har du spurt?");
        }
        assertThat(stage.as("nils").get("/ask").status()).as("a user representative asks for nobody").isEqualTo(404);
        assertThat(stage.as("siv").get("/ask").status()).isEqualTo(404);
    }

    @Test
    void withoutHerYesItStopsAndWhatWasTypedIsKept() throws Exception {
        long before = count("select count(*) from intake.nomination");
        var answer = stage.as("anne").submit(FORM, FORM, "name", "Ola Uspurt", "ticks", tick());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#yesOn-error")).isNotEmpty();
        assertThat(answer.document().select("#name").val()).isEqualTo("Ola Uspurt");
        var tomorrow = stage.as("anne").submit(FORM, FORM, "name", "Ola Uspurt", "ticks", tick(), "yesTo", "me", "yesHow", "phone", "yesOn", LocalDate.now(Period.NORWAY).plusDays(2).toString());
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.document().select("#yesOn-error").text()).contains("Spør personen først");
        assertThat(count("select count(*) from intake.nomination")).isEqualTo(before);
    }

    @Test
    void theReceiptIsTheSameForAKnownAndAnUnknownNumber() throws Exception {
        var known = ask("anne", "Siv Fjellro", SyntheticIds.bornOn(DemoPeople.SIV.born(), 1));
        var unknown = ask("anne", "Kjersti Ny", freshNumber());
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text()).contains("Du får svar innen");
        assertThat(bare(known)).isEqualTo(bare(unknown));
        assertThat(headers(known)).isEqualTo(headers(unknown));
    }

    @Test
    void whoeverAskedLearnsNothingOfWhatExists() throws Exception {
        ask("anne", "Jonas Feilnavn", SyntheticIds.bornOn(DemoPeople.JONAS.born(), 1));
        var anne = stage.as("anne");
        var mine = anne.get("/my-questions");
        assertThat(mine.text()).contains("Jonas Feilnavn").contains("Venter på svar").doesNotContain("Elvebakken", "Per Strandli");
        var link = mine.document().select("a:contains(Jonas Feilnavn)").attr("href");
        var page = anne.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Jonas Feilnavn").doesNotContain("Elvebakken", "Per Strandli", "Dette finnes fra før", "Fast kontakt");
        assertThat(anne.get("/people/" + stage.person("jonas")).status()).as("a number is no way to a name").isEqualTo(404);
        var office = stage.as("tore").get(link);
        assertThat(office.text()).contains("Jonas Elvebakken", "Fast kontakt: Per Strandli", "Den som spurte, ser ikke dette");
    }

    @Test
    void aNewPersonEntersWithWhoeverAskedAsHerContactAndAColleagueBehind() throws Exception {
        var receipt = ask("berit", "Marte Elvdal", freshNumber(), "deputy", stage.account("siri").toString());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(count("select count(*) from people.contact_tie t join people.person p on p.id = t.person_id where p.name = 'Marte Elvdal' and t.account_id = '"
                + stage.account("berit") + "' and t.deputy_id <> t.account_id and exists (select from access.work a join access.work b on b.unit_id = a.unit_id"
                + " where a.account_id = t.account_id and b.account_id = t.deputy_id)")).isEqualTo(1);
    }

    @Test
    void theSameFormAsksOnceEvenPastItsOwnTransaction() throws Exception {
        var anne = stage.as("anne");
        var fields = anne.filled(FORM, FORM, "name", "Inger Engang", "ticks", tick(), "yesTo", "me", "yesHow", "phone", "yesOn", LocalDate.now(Period.NORWAY).minusDays(1).toString());
        var first = anne.raw("POST", FORM, fields, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        try (var superuser = stage.superuser(); var forget = superuser.createStatement()) {
            forget.execute("delete from core.sent_form where route = '/ask/with-yes'");
        }
        var second = anne.raw("POST", FORM, fields, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(count("select count(*) from people.person where name = 'Inger Engang'")).isEqualTo(1);
    }

    @Test
    void theSameDayIsOnlyForThoseWhoGiveHealthCare() {
        assertThat(stage.as("anne").get(FORM).document().select("#sameDay")).isEmpty();
        assertThat(stage.as("ida").get(FORM).document().select("#sameDay")).isNotEmpty();
        var forced = stage.as("anne").submit(FORM, FORM, "name", "Ola Hast", "ticks", tick(), "yesTo", "me", "yesHow", "phone", "yesOn", LocalDate.now(Period.NORWAY).minusDays(1).toString(), "sameDay", "true");
        assertThat(forced.status()).isEqualTo(422);
    }

    @Test
    void anAnonymousQuestionRefusesNumbersAndIsAnsweredByTheOffice() {
        var refused = stage.as("anne").submit("/ask/anonymously", "/ask/anonymously", "words", "Gjelder 01 01 90 12345, hva gjør jeg?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#words-error").text()).contains("tall");
        assertThat(refused.document().select("#words").text()).contains("hva gjør jeg");
        var words = "Hvem kan jeg ringe for en voksen uten bolig? " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        assertThat(stage.as("anne").submit("/ask/anonymously", "/ask/anonymously", "words", words).text()).contains(words).contains("Venter på svar");
        var tore = stage.as("tore");
        var link = tore.get("/office/nominations?show=anonymous").document().select("a").stream().filter(a -> a.text().equals(words)).findFirst().orElseThrow().attr("href");
        assertThat(tore.get("/desk").text()).contains("Spørsmål uten navn");
        assertThat(tore.submit(link, link + "/answers", "words", "Ring Åpen samtale.").text()).contains("Tore Moanes svarte").contains("Ring Åpen samtale.");
        assertThat(stage.as("anne").get("/my-questions").text()).contains("Ring Åpen samtale.");
        assertThat(stage.as("ida").get(link).status()).as("not for other services").isEqualTo(404);
    }

    private Visitor.Answer ask(String who, String name, NationalId number, String... more) {
        var fields = Stream.concat(Stream.of("name", name, "number", number.digits(), "ticks", tick(), "yesTo", "me", "yesHow", "meeting",
                "yesOn", LocalDate.now(Period.NORWAY).minusDays(1).toString()), Stream.of(more));
        return stage.as(who).submit(FORM, FORM, fields.toArray(String[]::new));
    }

    private String tick() {
        return stage.as("anne").get(FORM).document().select("input[name=ticks]").first().val();
    }

    private static int fresh = 40;

    private static synchronized NationalId freshNumber() {
        return SyntheticIds.bornOn(LocalDate.of(1991, 4, 7), fresh++);
    }

    /** The page without what is new on every page: tokens and form numbers. */
    /** Without the one that says only how many requests this connection has carried. */
    private static Set<String> headers(Visitor.Answer answer) {
        return answer.headers().keySet().stream().filter(name -> !name.equals("connection")).collect(Collectors.toSet());
    }

    private static String bare(Visitor.Answer answer) {
        var page = answer.document();
        page.select("input[type=hidden]").forEach(field -> field.attr("value", field.attr("name")));
        return page.outerHtml();
    }

    private long count(String sql) throws Exception {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
