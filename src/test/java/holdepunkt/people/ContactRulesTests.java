package holdepunkt.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The field's rules R1 to R6 for the one she can hold on to, as plain sentences. */
class ContactRulesTests {

    private static final AccountId CONTACT = AccountId.random();
    private static final StandIn DEPUTY = someone(true);
    private static final StandIn LEADER = someone(true);
    private static final StandIn PEER_OUTSIDE = someone(false);

    @Test
    void whoeverIsNearestStandsInButNeverTheOneWhoLeaves() {
        var leaving = new StandIn(CONTACT, UnitId.random(), true, true, false, "alltid");
        assertThat(ContactRules.standIn(List.of(leaving, DEPUTY, LEADER), CONTACT)).contains(DEPUTY);
        assertThat(ContactRules.standIn(List.of(leaving), CONTACT)).isEmpty();
    }

    @Test
    void aStandInHasADeputyOfItsOwn() {
        assertThat(ContactRules.deputyOf(DEPUTY, List.of(DEPUTY, LEADER), CONTACT)).contains(LEADER);
        assertThat(ContactRules.deputyOf(DEPUTY, List.of(DEPUTY), CONTACT)).isEmpty();
    }

    @Test
    void sheIsToldWithinTwoWorkingDaysAndASuccessorIsFoundWithinFourteen() {
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(ContactRules.toldBy(friday)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(ContactRules.successorBy(friday)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void aPeerConsultantFromOutsideNeedsADeputyInAService() {
        assertThatThrownBy(() -> ContactRules.externalContactHasADeputyInAService(false, null)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> ContactRules.externalContactHasADeputyInAService(false, PEER_OUTSIDE)).isInstanceOf(BrokenRule.class);
        assertThatNoException().isThrownBy(() -> ContactRules.externalContactHasADeputyInAService(false, DEPUTY));
        assertThatNoException().isThrownBy(() -> ContactRules.externalContactHasADeputyInAService(true, null));
        assertThat(ContactRules.deputyOf(PEER_OUTSIDE, List.of(someone(false), LEADER), CONTACT)).contains(LEADER);
    }

    @Test
    void aPeerConsultantFromOutsideHasDeclaredThatNothingIsTold() {
        var declared = new StandIn(AccountId.random(), UnitId.random(), false, true, true, "alltid");
        assertThatThrownBy(() -> ContactRules.externalContactHasDeclaredConfidentiality(PEER_OUTSIDE)).hasMessage("people.rule.declaration");
        assertThatNoException().isThrownBy(() -> ContactRules.externalContactHasDeclaredConfidentiality(declared));
        assertThat(ContactRules.standIn(List.of(PEER_OUTSIDE, declared, LEADER), CONTACT)).contains(declared);
    }

    @Test
    void nameNumberAndIfIDisappearNeverLapse() {
        assertThat(ContactRules.NEVER_LAPSES).contains("identity", "reach", "if_gone").doesNotContainAnyElementsOf(ContactRules.PAUSES);
        assertThat(ContactRules.PAUSES).contains("meeting", "letter", "promise");
    }

    @Test
    void ifSheIsGoneThereAreTwoTriesAtMostAndNoneWithoutALineFromHer() {
        assertThat(IfGone.MOST_TRIES).isEqualTo(2);
        assertThat(new IfGone(null, null, null, 0).says()).isFalse();
    }

    @Test
    void nobodyIsDeputyOrSuccessorForThemselves() {
        assertThatThrownBy(() -> ContactRules.deputyIsSomeoneElse(CONTACT, CONTACT)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> ContactRules.successorIsSomeoneElse(CONTACT, CONTACT)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void sheIsAskedBeforeAnyoneIsTold() {
        assertThatThrownBy(() -> ContactRules.sheWasAskedFirst(false)).isInstanceOf(BrokenRule.class).hasMessage("people.rule.askHerFirst");
        assertThatNoException().isThrownBy(() -> ContactRules.sheWasAskedFirst(true));
    }

    private static StandIn someone(boolean service) {
        return new StandIn(AccountId.random(), UnitId.random(), service, service, !service, "alltid");
    }
}
