package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.web.Texts;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody met her, and weeks go by. It stays with the contact, not with her: the same face answers, and nothing is asked again. */
class TheDoorIsOpenStoryTests extends Story {

    private static final String[] NEVER_SAID = {"uteblitt", "Uteblitt", "Ikke møtt", "møtte ikke", "motivert", "bruker"};

    private Town.Neighbour wenche;
    private Someone berit;
    private Someone her;
    private String meeting;

    @Test
    void nobodyMetHerAndTheDoorIsOpen() throws SQLException {
        aMeetingIsSetUpAndSheHasWrittenWhatSheWants();
        nobodyMeetsHer();
        itStaysWithBeritWhoTriesAgain();
        sheReadsThatTheDoorIsOpen();
        sixWeeksGoBy();
        whenSheComesBackTheSameFaceAnswers();
        inTheNextMeetingNothingIsAskedAgain();
    }

    private void aMeetingIsSetUpAndSheHasWrittenWhatSheWants() {
        berit.opens(wenche.page()).presses("Samarbeidsmøte");
        meeting = berit.path();
        her.opens(meeting).follows("/preparation").sends("/preparation", "talk_about", "Jeg vil hjem til Elvestad");
        her.sends("/release", "shown", "Jeg vil hjem til Elvestad");
    }

    private void nobodyMeetsHer() {
        berit.opens(meeting).follows("/closing").isStopped(422, "/contact-plan", "plan", "Jeg ringer, og jeg går innom kafeen.");
        berit.sends("/contact-plan", "plan", "Jeg ringer, og jeg går innom kafeen.", "nextTry", Town.in(6));
    }

    private void itStaysWithBeritWhoTriesAgain() {
        berit.sees("Vi fikk ikke møttes. Det står hos kontakten.", "Berit Haugland prøver igjen").shows("nobody-met");
        berit.opens("/desk").sees("Wenche");
    }

    private void sheReadsThatTheDoorIsOpen() {
        her.opens(meeting).sees("Vi fikk ikke møtt deg. Døra er åpen.").doesNotSee(NEVER_SAID).doesNotSee("Hvordan gikk det?", "Legg i kalenderen").shows("nobody-met-hers");
    }

    private void sixWeeksGoBy() throws SQLException {
        town.weeksPass(wenche, 6);
        her.opens(meeting).sees(town.words("nb").date(LocalDate.now(Texts.NORWAY).minusWeeks(6)));
        berit.opens("/desk").sees("Wenche").opens(wenche.page()).sees("Berit Haugland");
    }

    private void whenSheComesBackTheSameFaceAnswers() {
        her.opens(wenche.page()).sees("Berit Haugland", "Ikke noe møte er avtalt nå.").doesNotSee(NEVER_SAID).shows("home-back");
        assertThat(her.all("[data-state=late]")).as("nothing here is marked against her").isEmpty();
    }

    private void inTheNextMeetingNothingIsAskedAgain() {
        berit.opens(wenche.page()).presses("Samarbeidsmøte").sees("Berit Haugland");
        assertThat(berit.path()).isNotEqualTo(meeting);
        her.opens(berit.path()).sees("Berit Haugland").doesNotSee("Må fylles ut");
        her.opens(meeting).sees("Jeg vil hjem til Elvestad");
    }

    @BeforeEach
    void theStoryBegins() {
        wenche = town.neighbour("Wenche", "nb");
        berit = town.desktop("berit");
        her = town.phone(wenche.subject());
    }
}
