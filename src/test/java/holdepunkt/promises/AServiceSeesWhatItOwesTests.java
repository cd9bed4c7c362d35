package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.people.Cast;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AServiceSeesWhatItOwesTests {

    private static final String PAGE = "/unit-promises";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    MakingPromises making;

    @Test
    void whoeverHasAGroundReadsTheLineAndTheOthersAtTheUnitCountIt() {
        var newcomers = new Newcomers(stage, parts);
        var her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
        var colleague = new Cast(stage, parts).staff("Lars Elvheim", "nav", "caseworker");
        var before = soon(colleague.subject());
        var what = "Jeg ringer banken om avdraget " + UUID.randomUUID();
        var promise = promise(newcomers, her, what, LocalDate.now(Period.NORWAY).plusDays(3));
        promise(newcomers, her, what + " igjen", LocalDate.now(Period.NORWAY).plusDays(30));

        var promisers = stage.as("anne").inLanguage("nb").get(PAGE);
        assertThat(promisers.text()).contains("Det vi har lovet", what, "Lovet til Ny", "Innen en uke", "Senere");
        var colleagues = stage.as(colleague.subject()).inLanguage("nb").get(PAGE);
        assertThat(colleagues.text()).doesNotContain(what).doesNotContain(her.person().toString()).contains("personer som ikke er åpne for deg", "ved siden av det ingen tok");
        assertThat(colleagues.body()).doesNotContain(her.person().toString());
        assertThat(soon(colleague.subject())).isEqualTo(before + 1);
        assertThat(stage.as("ida").get(PAGE).text()).as("another service").doesNotContain(what);

        stage.as("anne").submit("/my-promises", her.path() + "/promises/" + promise + "/marks", "mark", "kept");
        assertThat(soon(colleague.subject())).as("answered is no longer owed").isEqualTo(before);
        assertThat(stage.as("anne").inLanguage("en").get(PAGE).text()).contains("What we have promised");
    }

    @Test
    void itIsForThoseOfTheServiceAlone() {
        assertThat(stage.as("eva").get(PAGE).status()).as("an administrator").isEqualTo(404);
        assertThat(stage.as("siv").get(PAGE).status()).as("a person").isEqualTo(404);
        assertThat(stage.as("eva").get("/desk").document().select("a[href=" + PAGE + "]")).isEmpty();
        assertThat(stage.as("anne").get("/desk").document().select("a[href=" + PAGE + "]")).isNotEmpty();
    }

    private UUID promise(Newcomers newcomers, Newcomer her, String what, LocalDate by) {
        return newcomers.as("kari", her.person(), "promise", Action.WRITE, opening -> making.make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("anne"), PersonText.of(what), by, PersonText.of("Da ringer vi deg."))));
    }

    /** How many the board says are owed within a week. */
    private long soon(String subject) {
        return stage.as(subject).inLanguage("nb").get(PAGE).document().select("h2").stream().filter(one -> one.text().startsWith("Innen en uke"))
                .mapToLong(one -> Long.parseLong(one.select(".hp-count").text())).sum();
    }
}
