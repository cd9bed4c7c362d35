package holdepunkt.improvement.chains.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class AGroupSaysHowSureItIsTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    BuildingChains building;
    @Autowired
    AddingEvidence adding;
    @Autowired
    WithdrawingEvidence withdrawing;
    @Autowired
    GivingRatings giving;
    @Autowired
    CheckingFromOutside checking;
    @Autowired
    EvidenceBoards boards;
    @Autowired
    ChainMaps maps;
    @Autowired
    JdbcClient sql;

    private Workshop group;
    private Spot at;

    @BeforeEach
    void aGroupHasWrittenOneResult() {
        stage.elvestad();
        group = new Workshop(parts);
        var chain = group.as(group.anna, () -> building.begin(group.anna, "Rett hjelp", group.owners(), Workshop.six()));
        at = new Spot(chain, group.as(group.anna, () -> building.addStone(group.anna, chain, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, "Bedre koordinering", null)));
    }

    @Test
    void aRatingIsRefusedUntilTheEvidenceCarriesIt() {
        refused("chains.need.one_source", Confidence.LOW);
        var said = group.as(group.anna, () -> adding.quote(group.anna, at, Side.SUPPORTS, new Quotation("Det henger sammen nå", "sammenheng", true, Quotation.From.SURVEY)));
        rate(Confidence.LOW);
        refused("chains.need.two_kinds", Confidence.MEDIUM);
        group.as(group.bo, () -> adding.document(group.bo, at, Side.SUPPORTS, "Rapport", "side 4", "https://example.org/rapport"));
        rate(Confidence.MEDIUM);
        group.as(group.bo, () -> adding.measure(group.bo, at, Side.SUPPORTS, new Quoted("held", 1, LocalDate.of(2026, 9, 1), 12.0, null)));
        refused("chains.need.checked_from_outside", Confidence.HIGH);
        assertThatThrownBy(() -> group.does(group.anna, () -> checking.check(group.anna, at, "ser riktig ut"))).isInstanceOf(BrokenRule.class);
        group.does(group.colleague, () -> checking.check(group.colleague, at, "Tallene stemmer med det folk sier."));
        rate(Confidence.HIGH);
        group.does(group.anna, () -> withdrawing.withdraw(group.anna, at.chain(), said, "Gjaldt et annet møte"));
        refused("chains.need.three_kinds", Confidence.HIGH);
        var board = group.as(group.leader, () -> boards.of(group.leader, at.chain(), at.part()));
        assertThat(board.ratings()).extracting(Rating::confidence).containsExactly(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW);
        assertThat(board.evidence()).extracting(Evidence::from).containsExactlyInAnyOrder(Quotation.From.SURVEY, null, null);
        assertThat(board.evidence()).hasSize(3).filteredOn(one -> one.withdrawn() != null).singleElement()
                .satisfies(one -> assertThat(one.withdrawn().because()).isEqualTo("Gjaldt et annet møte"));
        assertThat(board.checks()).singleElement().satisfies(check -> assertThat(check.stands()).isFalse());
        var map = group.as(group.colleague, () -> maps.of(group.colleague, at.chain()));
        assertThat(map.rating(at.part()).orElseThrow().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(map.evidence(at.part())).isEqualTo(2);
    }

    @Test
    void aHiddenNumberStaysHiddenAndCarriesNothing() {
        group.as(group.bo, () -> adding.measure(group.bo, at, Side.SUPPORTS, new Quoted("held", 1, LocalDate.of(2026, 9, 1), null, null)));
        refused("chains.need.one_source", Confidence.LOW);
        assertThat(group.as(group.leader, () -> boards.of(group.leader, at.chain(), at.part())).evidence()).singleElement()
                .satisfies(one -> assertThat(one.measure().hidden()).isTrue());
    }

    @Test
    void nothingAboutAPersonWhoCanBeKnownIsTakenIn() {
        assertThatThrownBy(() -> group.as(group.anna, () -> adding.quote(group.anna, at, Side.SUPPORTS, new Quotation("Hun med 010190 12345 fikk hjelp", "hjelp", true, Quotation.From.INCIDENT))))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.key()).isEqualTo("chains.rule.number_of_somebody"));
        assertThatThrownBy(() -> group.as(group.anna, () -> adding.document(group.anna, at, Side.SUPPORTS, "Rapport", "", "javascript:alert(1)"))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void onlyThoseWhoImproveTheWorkAddAndRateAndOnlyWhereSomethingStands() {
        assertThatThrownBy(() -> group.as(group.colleague, () -> adding.document(group.colleague, at, Side.SUPPORTS, "Rapport", "", ""))).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> group.does(group.colleague, () -> giving.rate(group.colleague, at, Progress.GOOD, Confidence.LOW, "fordi"))).isInstanceOf(NotOpen.class);
        var nowhere = new Spot(at.chain(), UUID.randomUUID());
        assertThatThrownBy(() -> group.as(group.anna, () -> adding.document(group.anna, nowhere, Side.SUPPORTS, "Rapport", "", ""))).isInstanceOf(NotOpen.class);
    }

    @Test
    void theDatabaseAsksTheSameAgain() {
        var because = "insert into improvement.rating (area_id, id, chain_id, part_id, progress, confidence, because, rated_by) values (?, ?, ?, ?, 'good', 'low', 'x', ?)";
        assertThatThrownBy(() -> group.as(group.colleague, () -> sql.sql(because).params(group.area.value(), UUID.randomUUID(), at.chain(), at.part(),
                group.colleague.account().value()).update())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> group.as(group.anna, () -> sql.sql(because).params(group.area.value(), UUID.randomUUID(), at.chain(), at.part(),
                group.bo.account().value()).update())).as("in another's name").isInstanceOf(DataAccessException.class);
        var check = "insert into improvement.outside_check (area_id, id, chain_id, part_id, saw, checked_by) values (?, ?, ?, ?, 'x', ?)";
        for (var inside : List.of(group.anna, group.bo)) {
            assertThatThrownBy(() -> group.as(inside, () -> sql.sql(check).params(group.area.value(), UUID.randomUUID(), at.chain(), at.part(),
                    inside.account().value()).update())).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> group.as(group.anna, () -> sql.sql("update improvement.rating set progress = 'good'").update())).isInstanceOf(DataAccessException.class);
    }

    private void rate(Confidence confidence) {
        group.does(group.bo, () -> giving.rate(group.bo, at, Progress.SOME, confidence, "Se det som står ved siden av."));
    }

    private void refused(String key, Confidence confidence) {
        assertThatThrownBy(() -> rate(confidence)).isInstanceOfSatisfying(BrokenRule.class, broken -> {
            assertThat(broken.key()).isEqualTo(key);
            assertThat(broken.field()).isEqualTo("confidence");
        });
    }
}
