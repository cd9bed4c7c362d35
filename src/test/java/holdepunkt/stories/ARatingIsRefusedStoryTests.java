package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group says more than its evidence carries. It is told what is missing, adds it, and is then believed. */
class ARatingIsRefusedStoryTests extends Story {

    private Someone nils;
    private String step;

    @Test
    void aRatingIsRefusedForLackOfEvidenceAndGivenWhenTheEvidenceCarriesIt() {
        theyHaveOneStepAndNothingThatShowsIt();
        theySayTheyAreFairlySureAndAreToldWhatIsMissing();
        theyAddWhatWasSaidAndWhatIsWritten();
        nowTheRatingIsTakenAndToldWithCare();
        whatIsWithdrawnCarriesNothingMore();
    }

    private void theyHaveOneStepAndNothingThatShowsIt() {
        nils.opens("/improvement/chains/new").sends("/improvement/chains", "title", "Svar i tide", "group", "Arbeidsgruppa", "columns", "6");
        nils.sends("/stones", "text", "Folk får svar før de må spørre").followsTo("/stones/");
        step = nils.path();
        nils.sees(t("improvement.sure.none"), t("improvement.evidence.none")).shows("chain-step");
    }

    private void theySayTheyAreFairlySureAndAreToldWhatIsMissing() {
        nils.followsTo("/ratings").isStopped(422, "/ratings", "progress", "some", "confidence", "medium", "because", "Vi hører det hver uke");
        nils.sees(t("improvement.rate.refused"), t("chains.need.two_kinds"), t("chains.need.not_only_opinions"));
        assertThat(nils.page().locator("textarea[name=because]").inputValue()).isEqualTo("Vi hører det hver uke");
        assertThat(nils.page().locator("input[name=confidence][value=medium]").isChecked()).isTrue();
        nils.shows("chain-refused");
    }

    private void theyAddWhatWasSaidAndWhatIsWritten() {
        nils.opens(step).followsTo("/evidence/quotation").shows("chain-quotation").sends("/quotations", "side", "supports", "from", "users",
                "words", "De ringte før jeg rakk å spørre", "code", "svar");
        nils.sees("De ringte før jeg rakk å spørre").followsTo("/evidence/document").sends("/documents", "side", "supports", "title", "Årsmelding", "where", "Side 4");
    }

    private void nowTheRatingIsTakenAndToldWithCare() {
        nils.followsTo("/ratings").sends("/ratings", "progress", "some", "confidence", "medium", "because", "Vi hører det hver uke");
        nils.sees(t("improvement.confidence.medium"), t("chains.contributed.medium")).doesNotSee("bevist");
        nils.shows("chain-rated");
        nils.opens(step.replaceFirst("/stones/.*", "/story")).sees("Folk får svar før de må spørre", t("chains.contributed.medium"), "Årsmelding");
    }

    private void whatIsWithdrawnCarriesNothingMore() {
        nils.opens(step).followsTo("/withdrawal").sends("/withdrawal", "because", "Meldingen gjaldt et annet år").sees("Meldingen gjaldt et annet år");
        nils.followsTo("/ratings").isStopped(422, "/ratings", "progress", "good", "confidence", "medium", "because", "Fortsatt");
        nils.sees(t("chains.need.two_kinds"));
    }

    @BeforeEach
    void theGroupMeets() {
        nils = someone("nils");
    }
}
