package holdepunkt.stories;

import holdepunkt.core.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaders begin something new by answering four points together. They stop, go on another day, and a plan comes out that everybody reads. */
class LeadersBeginWithFourPointsStoryTests extends Story {

    private static final String STARTS = "/improvement/conditions/starts";

    private Someone siri;
    private Someone kari;
    private String start;

    @Test
    void theLeadersAnswerStopResumeAndAPlanComesOut() {
        theyBegin();
        theyAnswerTwoAndAreToldWhenNobodySeesToIt();
        theyGoOnWhereTheyStopped();
        everybodyReadsThePlan();
    }

    private void theyBegin() {
        siri.opens("/improvement/conditions").follows("/starts").sends(STARTS, "title", "Et fast møte på Tunet").sees("Et fast møte på Tunet", t("points.first"));
        start = siri.path();
    }

    private void theyAnswerTwoAndAreToldWhenNobodySeesToIt() {
        siri.followsTo("/questions/").sees(t("points.place", 1, 8)).shows("points-question");
        siri.isStopped(422, "/answers", "words", "Folk venter på Tunet", "due", LocalDate.now(Period.NORWAY).plusDays(20).toString()).sees(t("points.rule.owner"));
        siri.sends("/answers", "words", "Folk venter på Tunet", "owner", "Inntaksleder", "due", LocalDate.now(Period.NORWAY).minusDays(2).toString()).sees(t("points.place", 2, 8));
        siri.sends("/answers", "words", "Svar samme uke", "owner", "Inntaksleder", "due", LocalDate.now(Period.NORWAY).plusDays(20).toString()).sees(t("points.place", 3, 8));
    }

    private void theyGoOnWhereTheyStopped() {
        siri.opens(start).sees(t("points.progress", 2, 8), t("points.late"), t("points.resume")).shows("points-start");
        siri.picks(t("points.resume")).sees(t("points.place", 3, 8)).sends("/answers", "words", "Ingen har tid på Tunet", "owner", "Ledergruppa", "due", LocalDate.now(Period.NORWAY).plusDays(9).toString());
    }

    private void everybodyReadsThePlan() {
        kari.opens(start).doesNotSee(t("points.resume")).follows("/plan").sees("Folk venter på Tunet", "Ingen har tid på Tunet", t("points.unanswered"), t("points.late")).shows("points-plan");
    }

    @BeforeEach
    void theyMeet() {
        siri = someone("siri");
        kari = someone("kari");
    }
}
