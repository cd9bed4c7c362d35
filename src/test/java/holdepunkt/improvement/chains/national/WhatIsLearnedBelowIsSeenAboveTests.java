package holdepunkt.improvement.chains.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Seen;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.GivingRatings;
import holdepunkt.improvement.chains.evidence.Progress;
import holdepunkt.improvement.chains.evidence.Quotation;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class WhatIsLearnedBelowIsSeenAboveTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    BuildingChains building;
    @Autowired
    PublishingChains publishing;
    @Autowired
    TakingUpChains takingUp;
    @Autowired
    Editions editions;
    @Autowired
    Inheriting inheriting;
    @Autowired
    TellingAbove telling;
    @Autowired
    LearnedBelow learned;
    @Autowired
    AddingEvidence adding;
    @Autowired
    GivingRatings giving;
    @Autowired
    ChainMaps maps;
    @Autowired
    JdbcClient sql;

    private Workshop above;
    private Workshop below;
    private UUID parent;
    private Edition edition;
    private UUID child;

    @BeforeEach
    void aChainIsPublishedAndTakenUpElsewhere() {
        stage.elvestad();
        above = new Workshop(parts);
        below = new Workshop(parts);
        parent = above.as(above.anna, () -> building.begin(above.anna, "Rett hjelp", above.owners(), Workshop.six()));
        assertThatThrownBy(() -> above.as(above.anna, () -> publishing.publish(above.anna, parent))).as("not before it is whole").isInstanceOf(BrokenRule.class);
        for (var kind : List.of(ColumnKind.values()).reversed()) {
            above.as(above.anna, () -> building.addStone(above.anna, parent, kind, null, "Steg " + kind.ordinal(), "Berit Prøve"));
        }
        var id = above.as(above.anna, () -> publishing.publish(above.anna, parent));
        edition = below.as(below.bo, () -> editions.latest()).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        child = below.as(below.anna, () -> takingUp.takeUp(below.anna, below.owners(), edition.area(), edition.id()));
    }

    @Test
    void whatIsInheritedChangedAndOwnIsSeenAndOwnersStayAtHome() {
        var stones = chain(below, child).stones().toList();
        assertThat(stones).hasSize(6).allSatisfy(stone -> assertThat(stone.owner()).isNull());
        var changed = stones.getFirst();
        below.as(below.anna, () -> building.reword(below.anna, seen(), changed.id(), "Vårt steg"));
        below.as(below.anna, () -> building.own(below.anna, seen(), stones.get(1).id(), "Leder her"));
        below.as(below.anna, () -> building.takeAway(below.anna, seen(), stones.get(2).id()));
        var own = below.as(below.anna, () -> building.addStone(below.anna, child, ColumnKind.WHAT_DIFFERENCE_THIS_MAKES, null, "Noe eget", null));
        var inheritance = below.as(below.colleague, () -> inheriting.of(below.colleague, child)).orElseThrow();
        assertThat(List.of(changed.id(), stones.get(1).id(), own)).extracting(inheritance::standing).containsExactly(Standing.CHANGED, Standing.INHERITED, Standing.OWN);
        assertThat(inheritance.leftOut()).singleElement().satisfies(one -> assertThat(one.before()).isEqualTo(stones.get(2).text()));
        assertThat(inheritance.newer()).isEmpty();
        assertThat(above.as(above.anna, () -> inheriting.of(above.anna, parent))).isEmpty();
    }

    @Test
    void aLaterEditionIsShownAndChangesNothing() {
        var result = chain(above, parent).stones().toList().getLast();
        long version = above.as(above.bo, () -> maps.of(above.bo, parent)).version();
        above.as(above.bo, () -> building.reword(above.bo, new Seen(parent, version), result.id(), "Et annet resultat"));
        above.as(above.bo, () -> publishing.publish(above.bo, parent));
        assertThat(below.as(below.anna, () -> inheriting.of(below.anna, child)).orElseThrow().newer()).singleElement().satisfies(one -> assertThat(one.after()).isEqualTo("Et annet resultat"));
        assertThat(chain(below, child).stone(result.id()).orElseThrow().text()).isEqualTo(result.text());
    }

    @Test
    void aRatingGoesUpInWordsWithoutNamesOrNumbers() throws Exception {
        var at = new Spot(child, chain(below, child).stones().toList().getLast().id());
        refused("chains.rule.rate_first", at, "");
        below.as(below.anna, () -> adding.quote(below.anna, at, Side.SUPPORTS, new Quotation("Det ble lettere", "lettere", true, Quotation.From.INTERVIEW_NOTE)));
        below.does(below.anna, () -> giving.rate(below.anna, at, Progress.SOME, Confidence.LOW, "Bare én stemme så langt."));
        refused("chains.rule.no_numbers", at, "Gjaldt 3 personer");
        below.does(below.anna, () -> telling.tell(below.anna, at, "Det hjalp at de møttes tidlig."));
        assertThat(above.as(above.leader, () -> learned.of(above.leader, parent))).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(at.part());
            assertThat(one.confidence()).isEqualTo(Confidence.LOW);
            assertThat(one.note()).isEqualTo("Det hjalp at de møttes tidlig.");
        });
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery("select row_to_json(t)::text from improvement.told_above t where chain_id = '" + child + "'")) {
            row.next();
            assertThat(row.getString(1)).doesNotContain(below.anna.account().toString(), below.anna.name(), "stemme");
        }
    }

    @Test
    void nothingElseCrossesTheBorder() {
        for (Viewer viewer : List.of(above.anna, above.colleague)) {
            assertThatThrownBy(() -> above.as(viewer, () -> maps.of(viewer, child))).isInstanceOf(NotOpen.class);
            assertThat(above.as(viewer, () -> sql.sql("select count(*) from improvement.revision where area_id = ?").param(below.area.value()).query(Integer.class).single())).isZero();
            assertThat(above.as(viewer, () -> sql.sql("select count(*) from improvement.let_out where area_id = ?").param(below.area.value()).query(Integer.class).single())).isZero();
        }
        var siv = stage.viewer("siv");
        assertThat(above.as(siv, () -> editions.latest())).isEmpty();
        var forged = "insert into improvement.national (area_id, id, chain_id, number, area_name, content) values (?, ?, ?, 1, 'x', '{}')";
        assertThatThrownBy(() -> above.as(above.anna, () -> sql.sql(forged).params(below.area.value(), UUID.randomUUID(), child).update())).isInstanceOf(DataAccessException.class);
        var aStone = chain(above, parent).stones().map(Stone::id).findFirst().orElseThrow();
        assertThatThrownBy(() -> above.does(above.anna, () -> telling.tell(above.anna, new Spot(parent, aStone), ""))).as("nothing is above it").isInstanceOf(NotOpen.class);
    }

    private Chain chain(Workshop area, UUID id) {
        return area.as(area.anna, () -> maps.of(area.anna, id)).chain();
    }

    private Seen seen() {
        return new Seen(child, below.as(below.anna, () -> maps.of(below.anna, child)).version());
    }

    private void refused(String key, Spot at, String note) {
        assertThatThrownBy(() -> below.does(below.anna, () -> telling.tell(below.anna, at, note))).isInstanceOfSatisfying(BrokenRule.class,
                broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
