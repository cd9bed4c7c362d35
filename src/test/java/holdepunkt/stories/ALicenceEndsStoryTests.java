package holdepunkt.stories;

import holdepunkt.core.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form somebody else has made is bought, agreed to and used; the day its licence ends it stops, also where it was asked and not answered. */
class ALicenceEndsStoryTests extends Story {

    private static final Path SAMPLE = Path.of("src/test/resources/feedback/every-kind.json");

    private Town.Neighbour solveig;
    private Someone siri;
    private Someone berit;
    private Someone her;
    private String form;
    private String talk;

    @Test
    void andTheFormStopsAtOnce() throws IOException {
        itIsBroughtAndAgreedTo();
        theLicenceIsWrittenIn(LocalDate.now(Period.NORWAY));
        sheIsAskedByIt();
        theLicenceIsWrittenIn(LocalDate.now(Period.NORWAY).minusDays(1));
        itIsAskedByNoMore();
        oursGoesOn();
    }

    private void itIsBroughtAndAgreedTo() throws IOException {
        var json = Files.readString(SAMPLE).replace("\"version\": \"2.1\"", "\"version\": \"" + UUID.randomUUID() + "\"");
        siri.opens("/forms/new").shows("form-bring").sends("/forms", "source", "licensed", "citation", "The Example Institute", "json", json);
        form = siri.sees("Venter på et ja").path();
        town.desktop("nils").opens(form).presses("Si ja til at vi spør med dette").sees("lisensen er ikke skrevet inn");
    }

    private void theLicenceIsWrittenIn(LocalDate until) {
        siri.opens(form).sends("/licences", "number", "L-77", "holder", "Elvestad kommune", "endsOn", until.toString(), "places", "3");
    }

    private void sheIsAskedByIt() {
        siri.sees("I bruk", "0 av 3 i bruk").shows("form-licensed");
        berit.opens(solveig.page() + "/talks").sends("/talks", "form", form.substring(form.lastIndexOf('/') + 1));
        talk = berit.path();
        her.opens(solveig.page()).sees("Si hvordan samtalen").opens(talk).sees("Did you sleep?").shows("talk-licensed");
    }

    private void itIsAskedByNoMore() {
        siri.sees("lisensen er gått ut");
        her.opens(talk).sees("Skjemaet er ikke i bruk lenger").opens(solveig.page()).doesNotSee("Si hvordan samtalen");
        berit.opens(form).sees("Spørsmålene vises ikke").shows("form-stopped");
    }

    private void oursGoesOn() {
        berit.opens(solveig.page() + "/talks").sends("/talks", "form", "ours");
        her.opens(berit.path()).sends("/answers", "q1", "6", "q13", "Vi kom i gang").sees("Vi kom i gang").shows("her-line");
    }

    @BeforeEach
    void theStoryBegins() {
        solveig = town.neighbour("Solveig", "nb");
        siri = town.desktop("siri");
        berit = town.desktop("berit");
        her = town.phone(solveig.subject());
    }
}
