package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.browser.Window;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the first question to a closed meeting. */
class TheWholeWayStoryTests extends Story {

    private Town.Neighbour sofie;
    private String meeting;
    private Someone her;
    private Someone kari;

    /** A phone with script, as most have it, and a desk without; the other two with the large sizes. */
    static Stream<Arguments> ways() {
        var always = Stream.of(Arguments.of(Window.PHONE, "nb", "Sofie"), Arguments.of(Window.DESKTOP.withoutScript(), "nn", "Solveig"));
        return !"full".equals(System.getProperty("holdepunkt.size")) ? always
                : Stream.concat(always, Stream.of(Arguments.of(Window.PHONE.withoutScript(), "nb", "Synne"), Arguments.of(Window.DESKTOP, "nn", "Sunniva")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fromTheFirstQuestionToAClosedMeeting(Window window, String language, String called) throws SQLException {
        begins(window, language, called);
        theWholeWay();
    }

    private void theWholeWay() throws SQLException {
        navAsksForAMeetingWithHerYes();
        theOfficeSaysYesAndNamesKariToLead();
        kariAsksWhoCouldBeThere();
        sheSaysYesToTwoAndNoToOne();
        sheWritesWhatSheWantsAndShowsOneLineOfTwo();
        thoseWithHerYesAreInvited();
        town.theHourComes(meeting);
        inTheRoomTheyDecideInLinesOfFourKinds();
        sheSaysWhatSheUnderstoodDifferently();
        itCannotBeClosedAndEachReasonIsNamed();
        theLetterIsFinishedAndGivenAsSheChose();
        whatWasPromisedStandsOnHerBoard();
        theDayIsSetWhenSomeoneAsksHerHowItWent();
        theMeetingIsClosed();
        someoneOutsideFindsNothingAnywhere();
    }

    private void navAsksForAMeetingWithHerYes() {
        var anne = someone("anne").opens("/ask").follows("/ask/with-yes");
        anne.hand().begin();
        anne.sends("/ask/with-yes", "yesTo", "me", "yesHow", "phone", "yesOn", Town.today(), "name", sofie.name(), "number", sofie.number().digits(),
                "ticks", language.equals("nn") ? "Fleire tenester er med" : "Flere tjenester er med",
                "why", "Hun vil ha et trygt sted å bo, og flere må være med på å få det til.").sees(t("intake.receipt.title"));
        anne.hand().tell("asking-for-a-meeting", 120);
    }

    private void theOfficeSaysYesAndNamesKariToLead() {
        var tore = someone("tore").opens("/office/nominations");
        tore.picks(sofie.name());
        tore.sends("/answers", "answer", "yes").sees(t("intake.state.yes")).shows("nomination-yes");
        tore.followsTo("/meetings/new?nomination=").sends("/meetings", "day", Town.in(1), "time", "10", "way", "room", "place", "Elvegata 12",
                "purpose", "Et trygt sted å bo").sees(t("meetings.kind.network")).shows("meeting-office");
        meeting = tore.path();
        tore.follows("/seats").opens(meeting + "/seats?q=Kari").sends("/seats", "who", "Kari Voldseth", "role", "lead").sees("Kari Voldseth");
    }

    private void kariAsksWhoCouldBeThere() {
        kari = someone("kari").opens("/desk");
        kari.opens(meeting).follows("/seats").shows("seats-lead");
        asks("Per Strandli", "supporter");
        asks("Anne Lundby", "participant");
        asks("Geir Dalsbø", "participant");
    }

    private void sheSaysYesToTwoAndNoToOne() {
        her.opens(sofie.page()).shows("home-meeting").follows(meeting).follows("/seats").shows("seats-hers");
        her.presses(t("meetings.seat.sayYes.own", "Anne Lundby")).presses(t("meetings.seat.sayNo.own", "Geir Dalsbø"));
        her.presses(t("meetings.seat.sayYes.own", "Per Strandli")).sees(t("meetings.seat.yes.own"), t("meetings.seat.no.own"));
        someone("geir").findsNothingAt(meeting);
    }

    private void sheWritesWhatSheWantsAndShowsOneLineOfTwo() {
        her.opens(meeting).follows("/preparation").shows("preparation");
        her.sends("/preparation", "talk_about", "Et sted å bo\nMamma", "breaks", "Hver halvtime", "letter", "in_hand").shows("release");
        her.sends("/release", "shown", "Et sted å bo").sees("Et sted å bo").doesNotSee("Mamma");
        kari.opens(meeting).sees("Et sted å bo").doesNotSee("Mamma");
        kari.shows("meeting-lead");
    }

    private void thoseWithHerYesAreInvited() {
        kari.follows("/seats").sends("/invitations").sees(t("meetings.seat.invited"));
        kari.opens(meeting).doesNotSee(t("followup.link"), t("closing.link"));
    }

    private void inTheRoomTheyDecideInLinesOfFourKinds() {
        her.opens(meeting + "/room");
        kari.opens(meeting).follows("/room").shows("room-empty");
        kari.sends("/lines", "kind", "i_do", "what", "Går sammen til boligkontoret", "who", "Anne Lundby", "by", Town.in(14));
        kari.sends("/lines", "kind", "we_apply", "what", "Kommunal bolig", "who", "Kari Voldseth", "answerer", "Boligkontoret", "by", Town.in(30));
        kari.sends("/lines", "kind", "no_here", "what", "Penger til depositum", "who", "Anne Lundby", "wayOn", "Søk på nav.no. Du kan klage innen seks uker.");
        kari.sends("/lines", "kind", "nobody_took", "what", "Et sted å bo til da").shows("room");
        if (!window.script()) her.opens(meeting + "/room");
        her.sees("Går sammen til boligkontoret", "Kommunal bolig", "Penger til depositum", "Et sted å bo til da").shows("room-hers");
    }

    private void sheSaysWhatSheUnderstoodDifferently() {
        her.follows("/read-back").shows("read-back");
        her.sends("/read-back", "answer", "not_quite", "words", "Anne sa onsdag").sees(t("room.answer.not_quite"));
    }

    private void theLetterIsFinishedAndGivenAsSheChose() {
        kari.opens(meeting).follows("/letter").sees("Anne sa onsdag").shows("letter-making");
        kari.sends("/letter", "opening", "Du sa at du vil bo trygt.", "contact", "Kari Voldseth", "followUp", Town.in(45));
        kari.sends("/letter/finish").sees("Du sa at du vil bo trygt.");
        kari.opens(meeting + "/closing").sees(t("closing.lack.letter_given")).opens(meeting + "/letter");
        kari.isStopped(422, "/letter/given", "how", "page").sees(t("letter.how.in_hand"));
        kari.sends("/letter/given", "how", "in_hand").sees(t("letter.how.in_hand")).shows("letter-finished");
        her.opens(meeting).follows("/letter").shows("letter-hers");
    }

    private void whatWasPromisedStandsOnHerBoard() {
        her.opens(sofie.page()).shows("home-promised").opens(sofie.page() + "/promises").sees(t("promises.board.yours"), "Går sammen til boligkontoret", "Anne Lundby").shows("board");
        assertThat(her.all(".hp-line__what")).doesNotContain("Penger til depositum", "Et sted å bo til da");
    }

    private void itCannotBeClosedAndEachReasonIsNamed() {
        kari.opens(meeting).follows("/closing").sees(t("closing.lack.letter"), t("closing.lack.follow_up"), t("closing.lack.contact"), t("closing.lack.leader")).shows("closing-refused");
        kari.isStopped(422, "/closing").sees(t("closing.rule.lacks"));
    }

    private void theDayIsSetWhenSomeoneAsksHerHowItWent() {
        kari.opens(meeting).follows("/followup").shows("followup").sends("/followup/day", "onDate", Town.in(45), "owner", "Kari Voldseth");
        her.opens(meeting).follows("/followup").shows("followup-hers").sends("/talks", "moment", "right_after", "coped", "yes", "words", "Det var godt å bli hørt.");
        kari.opens(meeting + "/followup").sees("Det var godt å bli hørt.").sends("/outcomes", "outcome", "way_in");
    }

    private void theMeetingIsClosed() {
        kari.opens(meeting).follows("/closing").sees(t("closing.ready")).sends("/closing").sees(t("closing.closed.ordinary"));
        her.opens(meeting).sees(t("closing.closed.ordinary.you")).shows("meeting-closed");
    }

    private void someoneOutsideFindsNothingAnywhere() {
        var geir = someone("geir");
        var pages = town.walked(sofie.page());
        assertThat(pages).hasSizeGreaterThan(12).allSatisfy(geir::findsNothingAt);
    }

    private void asks(String name, String role) {
        kari.opens(meeting + "/seats?q=" + name.split(" ")[0]).sends("/seats", "who", name, "role", role).sees(name);
    }

    private void begins(Window window, String language, String called) {
        through(window, language);
        sofie = town.neighbour(called, language);
        her = someone(sofie.subject());
    }
}
