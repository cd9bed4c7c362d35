package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.consent.kin.ComingOfAge;
import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.people.Employments;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheSharesOneThingTests {

    private static final String TEXT = "Jeg sov ikke i natt. Jeg vil ha hjelp til å sove. Ingen vet om pillene.";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast.Staff contact;
    Cast.Staff other;
    Cast.Person person;
    Visitor hers;
    String entry;

    @BeforeEach
    void people() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        other = cast.staff("Vigdis Solbrekke", "dps", "clinician");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        hers.submit("/diary/new", "/diary/entries", "text", TEXT);
        entry = hers.paths().getLast();
    }

    @Test
    void beforeAndAfterOneSentenceSaysWhatItMeansInHerLanguage() {
        var today = LocalDate.now(Period.NORWAY);
        var thisYears = LocalDate.of(today.getYear(), 12, 24);
        var day = today.isAfter(thisYears) ? thisYears.plusYears(1) : thisYears;
        var year = day.equals(thisYears) ? "" : " " + day.getYear();
        var said = Map.of("nb", "Mona Elvestrand kan lese denne ene setningen til og med %s. Det er en kopi. Resten av notatboka er stengt. Du kan stoppe delingen, ikke det som er lest. "
                        + "Den som leser i jobben sin, kan måtte skrive det ned eller gjøre noe.",
                "nn", "Mona Elvestrand kan lese denne eine setninga til og med %s. Det er ein kopi. Resten av notatboka er stengd. Du kan stoppe delinga, ikkje det som er lese. "
                        + "Den som les i jobben sin, kan måtte skrive det ned eller gjere noko.",
                "en", "Mona Elvestrand can read this one sentence until the end of %s. It is a copy. The rest of the notebook stays shut. You can stop the sharing, not what has been read. "
                        + "Whoever reads it at work may have to write it down or act on it.");
        var called = Map.of("nb", "torsdag 24. desember", "nn", "torsdag 24. desember", "en", "Thursday 24 December");
        said.forEach((language, sentence) -> {
            hers.inLanguage(language);
            var before = hers.get(receipt(contact, "1", day.toString()));
            assertThat(before.text()).contains(sentence.formatted(called.get(language).replaceFirst("\\p{L}+", weekday(day, language)) + year), "Jeg vil ha hjelp til å sove.")
                    .doesNotContain("pillene");
            var after = hers.submit(receipt(contact, "1", day.toString()), entry + "/shares");
            assertThat(after.text()).contains(sentence.formatted(called.get(language).replaceFirst("\\p{L}+", weekday(day, language)) + year), "113");
        });
    }

    private static String weekday(LocalDate day, String language) {
        return java.time.format.DateTimeFormatter.ofPattern("EEEE", language.equals("en") ? java.util.Locale.UK : java.util.Locale.forLanguageTag(language + "-NO")).format(day);
    }

    @Test
    void theOneSheNamedReadsThatSentenceAsACopyAndNothingElse() {
        var share = share(contact, "1");
        var reader = stage.as(contact.subject());
        assertThat(reader.get("/").text()).contains("Tuva har delt noe med deg").doesNotContain("sove");
        var read = reader.get(line(share));
        assertThat(read.text()).contains("Jeg vil ha hjelp til å sove.", "Dette er en kopi av én setning", "Tuva ser at du har lest", "Må du skrive det ned")
                .doesNotContain("pillene", "i natt");
        assertThat(hers.get("/diary/shares").text()).contains("Mona Elvestrand har åpnet det én gang");
        assertThat(reader.get("/diary").status()).isEqualTo(404);
        assertThat(reader.get(entry).status()).isEqualTo(404);
        assertThat(hers.get(person.page() + "/log").text()).contains("du delte noe fra notatboka");
    }

    @Test
    void anotherWhoReadsSomethingOfHersDoesNotFindThisOne() {
        var share = share(contact, "1");
        share(other, "0");
        assertThat(stage.as(other.subject()).get(line(share)).status()).isEqualTo(404);
        assertThat(stage.as("berit").get(line(share)).status()).isEqualTo(404);
        assertThat(hers.get(line(share)).status()).as("her own is in her notebook").isEqualTo(404);
    }

    @Test
    void oneLineComesBackAndNoSecond() {
        var share = share(contact, "1");
        var reader = stage.as(contact.subject());
        assertThat(reader.submit(line(share), line(share) + "/answers", "words", "x".repeat(301)).status()).isEqualTo(422);
        var first = reader.filled(line(share), line(share) + "/answers", "words", "Vi tar det når vi ses.");
        var second = reader.filled(line(share), line(share) + "/answers", "words", "Og en ting til.");
        List.of(first, second).forEach(one -> reader.raw("POST", line(share) + "/answers", one, Map.of("Sec-Fetch-Site", "same-origin")));
        assertThat(hers.get("/diary/shares").text()).contains("Mona Elvestrand skrev tilbake: Vi tar det når vi ses.").doesNotContain("Og en ting til");
        assertThat(hers.get("/diary").text()).contains("Noen skrev tilbake til deg");
        assertThat(reader.get(line(share)).document().select("form[action$=/answers]")).isEmpty();
    }

    @Test
    void whatSheStopsIsShutInTheVeryNextRequestAndSheSeesWhatWasRead() throws Exception {
        var share = share(contact, "1");
        long before = 0;
        long after = 0;
        long wrong = 0;
        try (var readers = Executors.newFixedThreadPool(4)) {
            var reads = new ArrayList<Future<Read>>();
            var reader = stage.as(contact.subject());
            assertThat(reader.get(line(share)).status()).isEqualTo(200);
            for (int i = 0; i < 40; i++) {
                reads.add(readers.submit(() -> read(reader, share)));
            }
            var stopped = hers.submitRaw("/diary/shares/" + share, "/diary/shares/" + share + "/end");
            long committed = System.nanoTime();
            assertThat(stopped.status()).isEqualTo(303);
            for (int i = 0; i < 80; i++) {
                reads.add(readers.submit(() -> read(reader, share)));
            }
            for (var one : reads) {
                var read = one.get();
                boolean late = read.began() > committed;
                after += late ? 1 : 0;
                before += late ? 0 : 1;
                wrong += late && read.status() != 404 ? 1 : 0;
            }
        }
        Guards.report("notebook-stop-race", before + after, wrong, 100, 0, "before=" + before, "after=" + after);
        assertThat(after).isGreaterThanOrEqualTo(80);
        assertThat(hers.get("/diary/shares/" + share).text()).contains("Delingen er slutt", "Du stoppet delingen", "Mona Elvestrand har åpnet det", "Du kan stoppe delingen, ikke det som er lest");
        assertThat(stage.as(contact.subject()).get("/").text()).doesNotContain("Tuva har delt noe");
    }

    private record Read(long began, int status) {}

    private Read read(Visitor reader, String share) {
        long began = System.nanoTime();
        return new Read(began, reader.get(line(share)).status());
    }

    @Test
    void shuttingOutBeatsItAndLettingInDoesNotBringItBack() {
        var share = share(other, "1");
        hers.submit(person.page() + "/blocks?name=Vigdis", person.page() + "/blocks", "account", other.account().toString());
        var blocked = stage.as(other.subject()).raw("GET", line(share), Map.of(), Map.of());
        var unknown = stage.as(other.subject()).raw("GET", "/people/" + UUID.randomUUID() + "/shared-lines/" + UUID.randomUUID(), Map.of(), Map.of());
        assertThat(blocked.bytes()).as("shut out and unknown are the same bytes").isEqualTo(unknown.bytes());
        assertThat(hers.get(entry + "/share?name=Vigdis").document().select("option").eachAttr("value")).contains(contact.account().toString()).doesNotContain(other.account().toString());
        assertThat(hers.get(receipt(other, "0", in(10))).status()).as("nor is it given to one who is shut out").isEqualTo(422);
        var lift = hers.get(person.page() + "/blocks").document().select("form[action$=/lift]").attr("action");
        hers.submit(person.page() + "/blocks", lift);
        assertThat(stage.as(other.subject()).get(line(share)).status()).isEqualTo(404);
        assertThat(hers.get("/diary/shares/" + share).text()).contains("Delingen er stengt");
    }

    @Test
    void aBlockOnThePlaceBeatsItToo() {
        var share = share(other, "1");
        hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", "unit:" + stage.unit("dps"));
        assertThat(stage.as(other.subject()).get(line(share)).status()).isEqualTo(404);
    }

    @Test
    void itEndsWithTheJobAndWithTheDay() throws Exception {
        var share = share(other, "1");
        var ends = share(contact, "1");
        context.getBean(Employments.class).end(stage.area(), other.account(), stage.unit("dps"), "quit");
        assertThat(stage.as(other.subject()).raw("GET", line(share), Map.of(), Map.of()).status()).isEqualTo(404);
        assertThat(hers.get("/diary/shares/" + share).text()).contains("Delingen er stengt");
        past("update people.opening set begins_at = now() - interval '3 days', ends_at = now() - interval '1 second' where cause = ?", ends);
        assertThat(stage.as(contact.subject()).get(line(ends)).status()).isEqualTo(404);
    }

    @Test
    void onTheDaySheTurnsSixteenAndEighteenItStopsUntilSheSaysYes() throws Exception {
        var share = share(contact, "1");
        past("update people.person set born_on = current_date - interval '18 years' where id = ?", person.id().toString());
        past("update consent.consent set given_at = now() - interval '2 days' where cause = ?", share);
        assertThat(context.getBean(ComingOfAge.class).round(stage.area(), LocalDate.now(Period.NORWAY))).isPositive();
        assertThat(stage.as(contact.subject()).get(line(share)).status()).isEqualTo(404);
        var again = share(contact, "1");
        context.getBean(ComingOfAge.class).round(stage.area(), LocalDate.now(Period.NORWAY));
        assertThat(stage.as(contact.subject()).get(line(again)).status()).isEqualTo(200);
    }

    @Test
    void whatSheErasesIsShutForOthersAtOnceAndOpenAgainIfSheRegrets() {
        var share = share(contact, "1");
        hers.submit(entry, "/diary/deletions");
        assertThat(stage.as(contact.subject()).get(line(share)).status()).isEqualTo(404);
        var regret = hers.get("/diary/deletions").document().select("form[action$=/regret]").attr("action");
        hers.submit("/diary/deletions", regret);
        assertThat(stage.as(contact.subject()).get(line(share)).text()).contains("Jeg vil ha hjelp til å sove.");
    }

    @Test
    void itIsNeverTwoReadersNorNobodyNorWithoutADayNorLongerThanAYear() {
        assertThat(hers.get(receipt(contact, "1", "")).status()).isEqualTo(422);
        assertThat(hers.get(receipt(contact, "1", in(400))).text()).contains("høyst et år fram");
        assertThat(hers.get(receipt(contact, "7", in(10))).text()).contains("Velg en setning eller hele siden");
        for (var to : List.of("", UUID.randomUUID().toString(), stage.unit("dps") + ":clinician", stage.unit("dps") + ":", hersAlone())) {
            assertThat(hers.get(entry + "/share/receipt?what=1&until=" + in(10) + "&to=" + to + "&_form=" + entry + "/share").status()).as(to).isEqualTo(422);
        }
    }

    @Test
    void sharingAsksForAFreshSignInAndStoppingDoesNot() {
        var share = share(contact, "1");
        var old = stage.asOld(person.subject());
        assertThat(old.raw("GET", entry + "/share", Map.of(), Map.of()).location()).startsWith("/sign-in?fresh=1");
        assertThat(old.submit("/diary/shares/" + share, "/diary/shares/" + share + "/end").text()).contains("Du stoppet delingen");
    }

    private String hersAlone() {
        return stage.viewer(person.subject()).account().toString();
    }

    private String share(Cast.Staff reader, String what) {
        var after = hers.submit(receipt(reader, what, in(20)), entry + "/shares");
        assertThat(after.status()).isEqualTo(200);
        return hers.paths().getLast().replaceFirst(".*/", "");
    }

    private String receipt(Cast.Staff reader, String what, String until) {
        return entry + "/share/receipt?what=" + what + "&to=" + reader.account() + "&until=" + until + "&_form=" + entry + "/share";
    }

    private String line(String share) {
        return person.page() + "/shared-lines/" + share;
    }

    private void past(String sql, String id) throws Exception {
        try (var superuser = stage.superuser(); var update = superuser.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        }
    }

    private static String in(int days) {
        return LocalDate.now(Period.NORWAY).plusDays(days).toString();
    }
}
