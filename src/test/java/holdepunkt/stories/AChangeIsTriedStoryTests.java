package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group finds what hinders, goes on with one thing, tries it in the small, and sees the mark of it on the chart of its measure. */
class AChangeIsTriedStoryTests extends Story {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    private Someone nils;
    private String step;
    private String map;
    private String test;

    @Test
    void fromWhatHindersToAMarkOnTheChart() {
        theyHaveAStepInAChain();
        theyWriteWhatHindersAndVote();
        theyGoOnWithOneThing();
        theyWriteWhatTheyThinkBeforeTheyTry();
        whatWasThoughtStandsOnceItBegan();
        theyDecideAndTheChartShowsIt();
    }

    private void theyHaveAStepInAChain() {
        nils.opens("/improvement/chains/new").sends("/improvement/chains", "title", "Svar i tide", "group", "Arbeidsgruppa", "columns", "5");
        nils.sends("/stones", "text", "Folk får svar før de må spørre").followsTo("/stones/");
        step = nils.path();
    }

    private void theyWriteWhatHindersAndVote() {
        nils.opens("/improvement").followsTo("/improvement/factors").shows("factor-maps").follows("/improvement/factors/new");
        nils.sends("/improvement/factors", "title", "Det som virker inn", "group", "Arbeidsgruppa", "set", "published");
        map = nils.path();
        nils.sends("/findings", "text", "Ingen vet hvem som skal ringe", "factor", t("factors.context.individual") + ": " + t("factors.name.habit"), "effect", t("factors.effect.barrier"));
        nils.sees("Ingen vet hvem som skal ringe", t("factors.effect.barrier")).followsTo("/findings/").shows("factor-finding");
        nils.opens(map).shows("factor-map").follows("/votes").sends("/rounds", "each", "1").shows("factor-votes");
        nils.page().locator("main input[type=checkbox]").first().check();
        nils.presses(t("factors.votes.submit")).presses(t("factors.votes.close")).sees(t("factors.votes.few")).shows("factor-counted");
    }

    private void theyGoOnWithOneThing() {
        nils.opens(map + "/priorities/new").shows("factor-new-priority");
        nils.page().locator("main input[type=checkbox]").first().check();
        nils.sends("/priorities", "words", "Én ringer dagen etter", "issue", "Ringe").shows("factor-priority");
        nils.sends("/cells", "goal", "Svar før noen må spørre", "success", "Ingen venter på telefon").sees("Ingen venter på telefon").shows("factor-table");
    }

    private void theyWriteWhatTheyThinkBeforeTheyTry() {
        nils.opens(step).followsTo("/improvement/tests/new").shows("test-new");
        nils.sends("/improvement/tests", "aim", "Ringe dagen etter", "question", "Svarer folk da?", "prediction", "Halvparten svarer", "measure", t("insight.measure.answers_in_time"),
                "scale", "five", "who", "Mottaket", "how", "Ett kryss for hvert svar", "startsOn", TODAY.toString(), "studyOn", TODAY.plusDays(14).toString());
        test = nils.path();
        nils.sees("Halvparten svarer", t("tests.do.none")).shows("test-planned");
    }

    private void whatWasThoughtStandsOnceItBegan() {
        nils.sends("/doings", "what", "Ringte fem").sees(t("tests.prediction.stands"));
        assertThat(nils.page().locator("main a[href$='/plan']").count()).isZero();
        nils.shows("test-doing");
    }

    private void theyDecideAndTheChartShowsIt() {
        nils.sends("/study", "saw", "Fire svarte", "outcome", "as_predicted", "learned", "Ring før lunsj").shows("test-studied");
        nils.sends("/act", "decision", "adopt", "because", "Lett å få til", "side", "supports").sees(t("tests.evidence")).shows("test-decided");
        nils.opens(step).sees("Ringe dagen etter", "Fire svarte");
        nils.opens("/insight/measures/answers_in_time").sees(t("tests.mark.adopt") + ": Ringe dagen etter").shows("test-mark").followsTo(test);
        nils.opens("/improvement/tests").sees(t("tests.group.done"), "Ringe dagen etter").shows("tests");
    }

    @BeforeEach
    void theGroupMeets() {
        nils = someone("nils");
    }
}
