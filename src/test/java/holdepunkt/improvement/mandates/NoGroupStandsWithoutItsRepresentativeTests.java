package holdepunkt.improvement.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.decisions.Became;
import holdepunkt.improvement.mandates.decisions.ChangingDecisions;
import holdepunkt.improvement.mandates.decisions.GroupDecisions;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.decisions.Readings;
import holdepunkt.improvement.mandates.decisions.Wording;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class NoGroupStandsWithoutItsRepresentativeTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    JdbcClient sql;

    private Council council;

    @BeforeEach
    void twoGroups() {
        stage.elvestad();
        council = new Council(parts);
    }

    @Test
    void itIsOpenedOnlyWhenSheSitsInIt() {
        var group = council.founded(GroupKind.WORKING, "Ny gruppe", Council.terms(council.steering, ""));
        council.sits(group, council.anna, Part.CHAIR);
        refuses("mandates.lack.no_representative", () -> opens(group));
        assertThatThrownBy(() -> council.does(council.anna, () -> sql.sql("insert into improvement.group_opening (area_id, group_id, opened_by) values (?, ?, ?)")
                .params(council.area.value(), group, council.anna.account().value()).update())).as("past the rule").hasStackTraceContaining("row-level security");
        council.sits(group, council.representative, Part.MEMBER);
        opens(group);
        assertThat(council.group(group).stands(TODAY)).isTrue();
    }

    @Test
    void whenSheLeavesNothingMoreIsDecidedAndTheSeatIsSeenToBeEmpty() {
        decides(council.anna, "Felles liste");
        council.leaves(council.working, council.representative, "Ny jobb");
        assertThat(council.group(council.working).lacks(TODAY)).containsExactly(Lack.NO_REPRESENTATIVE);
        assertThat(former()).extracting(FormerSeat::name).containsExactly("Representant Prøve");
        assertThat(former().getFirst().until()).isAfter(former().getFirst().since());
        refuses("mandates.lack.no_representative", () -> decides(council.anna, "Noe annet"));
        assertThatThrownBy(() -> council.does(council.anna, () -> sql.sql("insert into improvement.decision (area_id, id, group_id, made_by) values (?, ?, ?, ?)")
                .params(council.area.value(), UUID.randomUUID(), council.working, council.anna.account().value()).update())).as("past the rule").hasStackTraceContaining("row-level security");
    }

    @Test
    void herSeatIsEmptyFromTheDayHerWorkEnds() throws SQLException {
        try (var superuser = stage.superuser(); var end = superuser.prepareStatement("update access.work set ends_at = now() where account_id = ?")) {
            end.setObject(1, council.representative.account().value());
            end.executeUpdate();
        }
        assertThat(council.group(council.working).lacks(TODAY)).containsExactly(Lack.NO_REPRESENTATIVE);
        assertThat(council.group(council.working).seats()).extracting(Seat::name).containsExactly("Anna Prøve", "Bo Prøve");
        assertThat(former()).extracting(FormerSeat::name).containsExactly("Representant Prøve");
    }

    @Test
    void aMandateKeepsEveryWordingAndTwoWhoWriteItMeet() {
        var writing = council.part(WritingMandates.class);
        var next = new Mandate.Terms("Prøve ut mer", "Små utprøvinger", "Bruk av penger", council.steering, "", TODAY, TODAY.plusYears(1), 14);
        council.does(council.anna, () -> writing.write(council.anna, council.working, next, 1));
        assertThatThrownBy(() -> council.does(council.bo, () -> writing.write(council.bo, council.working, next, 1))).isInstanceOf(Stale.class);
        assertThat(council.as(council.colleague, () -> council.part(MandateTexts.class).of(council.colleague, council.working)))
                .extracting(one -> one.terms().purpose()).containsExactly("Prøve ut mer", "Prøve ut bedre samarbeid");
        var over = new Mandate.Terms("Prøve ut mer", "Små utprøvinger", "Bruk av penger", council.steering, "", TODAY.minusDays(9), TODAY.minusDays(1), 14);
        council.does(council.anna, () -> writing.write(council.anna, council.working, over, 2));
        refuses("mandates.lack.mandate_over", () -> decides(council.anna, "For sent"));
        refuses("mandates.rule.itself", () -> council.does(council.anna, () -> writing.write(council.anna, council.working, Council.terms(council.working, ""), 3)));
        refuses("mandates.rule.reports", () -> council.does(council.anna, () -> writing.write(council.anna, council.working, Council.terms(null, ""), 3)));
    }

    @Test
    void onlyThoseWhoBuildOrSitThereDecideAndWhoAnswersForItSitsThere() {
        assertThatThrownBy(() -> decides(council.colleague, "Mitt")).isInstanceOf(NotOpen.class);
        council.sits(council.working, council.colleague, Part.MEMBER);
        decides(council.colleague, "Vårt");
        refuses("mandates.rule.sitsAlready", () -> council.sits(council.working, council.colleague, Part.MEMBER));
        refuses("mandates.rule.ownerSits", () -> council.does(council.anna, () -> make(council.anna, council.wording("Noe", council.leader))));
        refuses("mandates.rule.owner", () -> council.does(council.anna, () -> make(council.anna, new Wording("Noe", null, "", TODAY))));
        refuses("mandates.rule.worksHere", () -> council.does(council.anna, () -> council.part(Seating.class)
                .join(council.anna, council.working, new AccountId(UUID.randomUUID()), Part.MEMBER, null)));
    }

    @Test
    void whatBecomesOfADecisionIsARowWithItsReasonAndNeitherReadingHidesTheOther() {
        var decision = decides(council.anna, "Felles liste");
        var changing = council.part(ChangingDecisions.class);
        var wording = new Wording("Felles liste", null, "Tildeling", TODAY.minusDays(1), new Readings("Færre ringer", "Hun slipper å spørre", ""));
        council.does(council.bo, () -> changing.change(council.bo, decision, wording, "Ny eier", 1));
        assertThatThrownBy(() -> council.does(council.anna, () -> changing.change(council.anna, decision, wording, "Også jeg", 1))).isInstanceOf(Stale.class);
        var now = council.as(council.colleague, () -> council.part(GroupDecisions.class).of(council.colleague, decision));
        assertThat(now.isOverdue(TODAY)).isTrue();
        assertThat(now.now().wording().readings().missesWhole()).isTrue();
        assertThat(now.now().wording().readings().missesIndividual()).isFalse();
        refuses("core.error.missing", () -> council.does(council.anna, () -> changing.end(council.anna, decision, Became.NOT_DONE, " ")));
        council.does(council.anna, () -> changing.end(council.anna, decision, Became.NOT_DONE, "Ingen tok den"));
        refuses("mandates.rule.ended", () -> council.does(council.anna, () -> changing.end(council.anna, decision, Became.DONE, "Likevel")));
        assertThat(council.as(council.anna, () -> council.part(GroupDecisions.class).history(council.anna, decision))).extracting(one -> one.became().code())
                .containsExactly("not_done", "changed", "made");
    }

    private List<FormerSeat> former() {
        return council.as(council.colleague, () -> council.part(WorkGroups.class).former(council.colleague, council.working));
    }

    private void opens(UUID group) {
        council.does(council.anna, () -> council.part(OpeningGroups.class).open(council.anna, group));
    }

    private UUID decides(Viewer viewer, String words) {
        return council.as(viewer, () -> make(viewer, council.wording(words, council.anna)));
    }

    private UUID make(Viewer viewer, Wording wording) {
        return council.part(MakingDecisions.class).make(viewer, council.working, null, wording);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
