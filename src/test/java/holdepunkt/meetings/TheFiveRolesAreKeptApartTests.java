package holdepunkt.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatNoException;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheFiveRolesAreKeptApartTests {

    private static final AccountId BERIT = AccountId.random();
    private static final AccountId PER = AccountId.random();
    private static final UnitId RUS = UnitId.random();
    private static final UnitId PEERS = UnitId.random();

    @Test
    void oneAccountIsNotBothLeadAndSupporter() {
        var meeting = meeting(MeetingKind.CARE_GROUP, seat(BERIT, SeatRole.LEAD, RUS, Seat.Answer.NONE));
        assertThatThrownBy(() -> MeetingRules.theLeadIsNeverTheSupporter(meeting, NewSeat.of(SeatRole.SUPPORTER, BERIT))).isInstanceOf(BrokenRule.class);
        assertThatNoException().isThrownBy(() -> MeetingRules.theLeadIsNeverTheSupporter(meeting, NewSeat.of(SeatRole.SUPPORTER, PER)));
        assertThatNoException().isThrownBy(() -> MeetingRules.theLeadIsNeverTheSupporter(meeting, NewSeat.of(SeatRole.WRITER, BERIT)));
    }

    @Test
    void oneServiceHoldsBothOnlyWithHerYesToThat() {
        var lead = seat(BERIT, SeatRole.LEAD, RUS, Seat.Answer.YES);
        var colleague = seat(PER, SeatRole.SUPPORTER, RUS, Seat.Answer.NONE);
        var peer = seat(PER, SeatRole.SUPPORTER, PEERS, Seat.Answer.NONE);
        var meeting = meeting(MeetingKind.CARE_GROUP, lead, colleague);
        assertThatThrownBy(() -> MeetingRules.leadAndSupporterFromOneServiceNeedHerYesToThat(meeting, colleague, false)).isInstanceOf(BrokenRule.class);
        assertThatNoException().isThrownBy(() -> MeetingRules.leadAndSupporterFromOneServiceNeedHerYesToThat(meeting, colleague, true));
        assertThatNoException().isThrownBy(() -> MeetingRules.leadAndSupporterFromOneServiceNeedHerYesToThat(meeting, peer, false));
    }

    @Test
    void eachRoleHasOneHolderUntilSomeoneTakesOver() {
        var lead = seat(BERIT, SeatRole.LEAD, RUS, Seat.Answer.YES);
        var meeting = meeting(MeetingKind.CARE_GROUP, lead);
        assertThatThrownBy(() -> MeetingRules.eachOfTheFiveRolesHasOneHolder(meeting, NewSeat.of(SeatRole.LEAD, PER))).isInstanceOf(BrokenRule.class);
        assertThatNoException().isThrownBy(() -> MeetingRules.eachOfTheFiveRolesHasOneHolder(meeting,
                new NewSeat(SeatRole.LEAD, PER, null, "room", null, false, lead.id())));
        assertThatNoException().isThrownBy(() -> MeetingRules.eachOfTheFiveRolesHasOneHolder(meeting, NewSeat.of(SeatRole.PARTICIPANT, PER)));
    }

    @Test
    void beforeHerYesOnlyHealthCareIsCalledAndOnlyWhenItIsUrgent() {
        var clinician = new Colleague(PER, "P", RUS, "U", "dps", List.of("clinician"));
        var caseworker = new Colleague(PER, "P", RUS, "U", "nav", List.of("caseworker"));
        var call = new NewSeat(SeatRole.PARTICIPANT, PER, null, "room", "health_care", false, null);
        var urgent = meeting(MeetingKind.EMERGENCY);
        assertThatNoException().isThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(urgent, call, clinician, false));
        assertThatThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(urgent, call, caseworker, true)).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(meeting(MeetingKind.CARE_GROUP), call, clinician, true))
                .isInstanceOf(BrokenRule.class);
        var student = new NewSeat(SeatRole.WRITER, PER, null, "room", "health_care", true, null);
        assertThatThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(urgent, student, clinician, true)).isInstanceOf(BrokenRule.class);
        var named = new NewSeat(SeatRole.PARTICIPANT, PER, null, "room", "crisis_plan", false, null);
        assertThatNoException().isThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(urgent, named, caseworker, true));
        assertThatThrownBy(() -> MeetingRules.beforeHerYesOnlyHealthCareAndThoseSheNamedAreCalled(urgent, named, caseworker, false)).isInstanceOf(BrokenRule.class);
    }

    @Test
    void onlySheAsksThoseWhoCanDecideOverHer() {
        for (var kind : List.of("child_welfare", "police", "prison")) {
            var one = new Colleague(PER, "P", RUS, "U", kind, List.of("caseworker"));
            assertThatThrownBy(() -> MeetingRules.onlySheAsksForThoseWhoCanDecideOverHer(one, false)).isInstanceOf(BrokenRule.class);
            assertThatNoException().isThrownBy(() -> MeetingRules.onlySheAsksForThoseWhoCanDecideOverHer(one, true));
        }
    }

    @Test
    void aSeatIsOpenByHerYesOrAGroundOfItsOwnUntilHerNo() {
        assertThat(seat(PER, SeatRole.PARTICIPANT, RUS, Seat.Answer.NONE).isOpen()).isFalse();
        assertThat(seat(PER, SeatRole.PARTICIPANT, RUS, Seat.Answer.YES).isOpen()).isTrue();
        assertThat(standing(Seat.Answer.NONE).isOpen()).isTrue();
        assertThat(standing(Seat.Answer.NO).isOpen()).isFalse();
    }

    private static Seat standing(Seat.Answer answer) {
        return new Seat(UUID.randomUUID(), BERIT, "Berit H", SeatRole.LEAD, RUS, "U", "room", "contact", null, answer, List.of(), null, null, false, -1, false);
    }

    private static Seat seat(AccountId who, SeatRole role, @Nullable UnitId unit, Seat.Answer answer) {
        return new Seat(UUID.randomUUID(), who, "En Person", role, unit, "Rus", "room", null, null, answer, List.of(), null, null, false, -1, false);
    }

    private static Meeting meeting(MeetingKind kind, Seat... seats) {
        var header = new MeetingHeader(UUID.randomUUID(), PersonId.random(), "Siv", Instant.now().plusSeconds(3600), 60, "room", "", kind);
        return new Meeting(header, null, "", BERIT, 0, 0, Instant.now(), null, null, List.of(seats), Set.of());
    }
}
