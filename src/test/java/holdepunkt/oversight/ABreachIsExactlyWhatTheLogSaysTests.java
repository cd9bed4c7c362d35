package holdepunkt.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.people.Cast;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class ABreachIsExactlyWhatTheLogSaysTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;
    @Autowired
    Pseudonyms pseudonyms;

    @Test
    void thirtySevenPersonsAreThirtySevenAndNoOther() throws Exception {
        var cast = new Cast(stage, context);
        var leak = cast.staff("Lekk " + UUID.randomUUID(), "rus", "clinician");
        var other = cast.staff("Annen " + UUID.randomUUID(), "rus", "clinician");
        var planted = IntStream.range(0, 37).mapToObj(i -> UUID.randomUUID()).toList();
        var today = LocalDate.now(Period.NORWAY);
        logged(leak, planted, 0, true);
        logged(leak, planted.subList(0, 5), 0, true);
        logged(leak, ids(9), -40, true);
        logged(leak, ids(4), 0, false);
        logged(other, ids(6), 0, true);

        var randi = stage.as("randi");
        var page = randi.submit("/breaches", "/breaches", "account", leak.account().toString(), "from", today.minusDays(2).toString(), "until", today.toString());
        var listed = new TreeSet<>(page.document().select("tbody tr td:first-child").eachText());
        var expected = planted.stream().map(person -> pseudonyms.of(stage.area(), person)).collect(Collectors.toCollection(TreeSet::new));
        long wrong = listed.equals(expected) ? 0 : 1;
        Guards.report("breach-list", listed.size(), wrong, 37, 0);
        assertThat(page.text()).contains("37 personer", "Brev etter møter", "72 timer er ute", "Noen hos oss så opplysninger om deg");
        assertThat(page.body()).doesNotContain(planted.getFirst().toString());
    }

    @Test
    void theStepsAreRowsAndTheNamesNeedAnother() throws Exception {
        var cast = new Cast(stage, context);
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, null);
        stage.as(contact.subject()).get(person.page());
        var randi = stage.as("randi");
        var today = LocalDate.now(Period.NORWAY).toString();
        var opened = randi.submitRaw("/breaches", "/breaches", "account", contact.account().toString(), "from", today, "until", today);
        var address = opened.location().substring(opened.location().indexOf("/breaches/"));
        assertThat(randi.get(address).text()).contains("Én person", "Et annet personvernombud eller en leder må være enig").doesNotContain("Tuva");
        assertThat(stage.as("randi").get("/desk").text()).contains("Noen har sett mer enn de skulle");

        step(randi, address, "closed", "Først må det stanses");
        step(randi, address, "stopped", "Det er stanset: Randi Torvik");
        step(randi, address, "assessed", "Faren for personene er vurdert: Randi Torvik");
        step(randi, address, "authority_told", "Datatilsynet har fått vite det: Randi Torvik");

        assertThat(stage.as("siri").get(address).text()).doesNotContain("Tuva", "Én person");
        stage.as("siri").submit(address, address + "/agreement");
        assertThat(randi.get(address).text()).contains("Tuva Elvemo", "Siri Holmefjord var enig");
        step(randi, address, "closed", "Avsluttet: Randi Torvik");
        assertThat(stage.as("odd").get(address).status()).isEqualTo(404);
        assertThat(stage.as("berit").get("/breaches").status()).isEqualTo(404);
    }

    private static void step(holdepunkt.stage.Visitor randi, String address, String step, String said) {
        var form = randi.get(address).document().select("form:has(input[value=" + step + "])").first();
        var fields = new java.util.LinkedHashMap<String, String>();
        form.select("input").forEach(input -> fields.put(input.attr("name"), input.val()));
        randi.raw("POST", address + "/steps", fields, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        var again = step.equals("closed") && said.startsWith("Først") ? randi.raw("POST", address + "/steps", fresh(randi, address, step), java.util.Map.of("Sec-Fetch-Site", "same-origin")).text()
                : randi.get(address).text();
        assertThat(again).contains(said);
    }

    private static java.util.Map<String, String> fresh(holdepunkt.stage.Visitor randi, String address, String step) {
        var fields = new java.util.LinkedHashMap<String, String>();
        randi.get(address).document().select("form:has(input[value=" + step + "])").first().select("input").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> new PersonId(UUID.randomUUID()).value()).toList();
    }

    private void logged(Cast.Staff who, List<UUID> persons, int days, boolean letIn) throws SQLException {
        var classes = new ArrayList<>(List.of("identity", "letter", "promise"));
        try (var superuser = stage.superuser(); var insert = superuser.prepareStatement("""
                insert into audit.entry (area_id, at, actor_id, request_id, door, data_class, action, persons, ground, allowed)
                values (?, now() + ? * interval '1 day', ?, gen_random_uuid(), 'GET /people/{person}', ?, 'see', array[?]::uuid[], ?, ?)""")) {
            for (int i = 0; i < persons.size(); i++) {
                insert.setObject(1, stage.area().value());
                insert.setInt(2, days);
                insert.setObject(3, who.account().value());
                insert.setString(4, classes.get(i % 3));
                insert.setObject(5, persons.get(i));
                insert.setString(6, "seat");
                insert.setBoolean(7, letIn);
                insert.executeUpdate();
            }
        }
    }
}
