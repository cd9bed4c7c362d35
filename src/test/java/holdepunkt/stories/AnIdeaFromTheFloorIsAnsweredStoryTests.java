package holdepunkt.stories;

import holdepunkt.core.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Somebody on the floor has an idea. A group that has its representative answers it with a reason, and everybody sees where it stands. */
class AnIdeaFromTheFloorIsAnsweredStoryTests extends Story {

    private static final String ROOM = "/improvement/mandates";

    private Someone nils;
    private Someone onTheFloor;
    private String group;
    private String idea;

    @Test
    void anIdeaFromTheFloorIsAnsweredWithAReason() {
        nils = someone("nils");
        onTheFloor = someone(town.worker("Frida Golvstad", "dps", "clinician"));
        aGroupCannotBeginWithoutItsRepresentative();
        somebodyOnTheFloorHasAnIdea();
        theGroupAnswersWithAReason();
        everybodySeesWhereItStands();
    }

    private void aGroupCannotBeginWithoutItsRepresentative() {
        nils.opens(ROOM).follows("/groups/new").sends("/groups", "name", "Gruppa for ideer", "kind", "working");
        group = nils.path();
        nils.follows("/mandate").sends("/mandate", "purpose", "Svare på ideer.", "mayDecide", "Små utprøvinger", "mayNotDecide", "Penger", "reportsWords", "Samarbeidsutvalget",
                "begins", LocalDate.now(Period.NORWAY).minusDays(3).toString(), "answerDays", "30");
        nils.isStopped(422, "/opening").sees(t("mandates.lack.no_representative"));
        nils.opens(group + "/members").sends("/members", "who", "Nils Aasgrav", "part", "chair");
        nils.sends("/opening").sees(t("mandates.stands"));
    }

    private void somebodyOnTheFloorHasAnIdea() {
        onTheFloor.opens("/improvement").followsTo(ROOM).follows("/ideas/new");
        onTheFloor.isStopped(422, "/ideas", "what", "Navn på døra", "group", "Gruppa for ideer");
        onTheFloor.sends("/ideas", "why", "Ingen vet hvem de har møtt");
        idea = onTheFloor.path();
        onTheFloor.sees("Navn på døra", t("mandates.idea.by", "").strip()).shows("idea-waits");
        onTheFloor.opens("/desk").sees(t("mandates.desk.asked"), "Navn på døra");
    }

    private void theGroupAnswersWithAReason() {
        nils.opens("/desk").sees(t("mandates.desk.owed")).picks("Navn på døra");
        nils.follows("/answers").isStopped(422, "/answers", "outcome", "yes", "because", "Det koster lite").sees(t("mandates.rule.owner"), "Det koster lite");
        nils.sends("/answers", "becomes", "test", "ownerWords", "Mottaket", "due", LocalDate.now(Period.NORWAY).plusDays(20).toString());
        nils.sees(t("mandates.outcome.yes"), "Det koster lite", t("mandates.became.of.test"));
    }

    private void everybodySeesWhereItStands() {
        onTheFloor.opens("/desk").sees(t("mandates.desk.answered.yes", "Gruppa for ideer"));
        onTheFloor.opens(idea).sees("Det koster lite").sends("/replies", "words", "Takk. Jeg kan henge opp de første").sees("Jeg kan henge opp de første").shows("idea-answered");
        someone("berit").opens(ROOM + "/ideas").sees("Navn på døra").picks("Navn på døra").sees("Det koster lite", "Jeg kan henge opp de første");
    }
}
