package holdepunkt.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.intake.Criteria;
import holdepunkt.intake.CriteriaVersions;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class CriteriaCountWhenTheyAreAgreedTests {

    @Autowired
    Stage stage;
    @Autowired
    Gate gate;
    @Autowired
    CriteriaVersions versions;

    private Criteria live() {
        return gate.pass(Act.mine(stage.viewer("siri"), "test"), opening -> versions.live(stage.area()));
    }

    @Test
    void aLeaderPutsAVersionForwardAndItCountsFromTheUserRepresentativesYes() {
        var before = live();
        var written = stage.as("siri").submit("/criteria/new", "/criteria", "nb1", "Rus og psykisk helse gjør hverdagen vanskelig nå.");
        assertThat(written.text()).contains("Rus og psykisk helse gjør hverdagen vanskelig nå.", "Lagt fram av Siri Holmefjord");
        assertThat(live().id()).isEqualTo(before.id());
        var nils = stage.as("nils");
        var agree = nils.get("/criteria").document().select("form[action$=/agreements]").first().attr("action");
        nils.submit("/criteria", agree);
        assertThat(live().number()).isGreaterThan(before.number());
        assertThat(live().sentences().getFirst().nb()).isEqualTo("Rus og psykisk helse gjør hverdagen vanskelig nå.");
        assertThat(stage.as("anne").get("/criteria").text()).contains("Rus og psykisk helse gjør hverdagen vanskelig samtidig.");
    }

    @Test
    void whatIsHalfWrittenIsAskedForBesideTheFieldAndOthersCannotWrite() {
        var half = stage.as("nils").submit("/criteria/new", "/criteria", "nb7", "Bare på bokmål denne gangen.");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.document().select("#nn7-error").text()).contains("Skriv setningen på dette språket også");
        assertThat(half.document().select("textarea[name=nb7]").text()).isEqualTo("Bare på bokmål denne gangen.");
        assertThat(stage.as("nils").submit("/criteria/new", "/criteria", "nb1", "ikke en setning").status()).isEqualTo(422);
        assertThat(stage.as("anne").get("/criteria/new").status()).isEqualTo(404);
        assertThat(stage.as("anne").get("/criteria").document().select("a[href=/criteria/new]")).isEmpty();
    }

    @Test
    void aQuestionKeepsTheVersionItRestsOn() throws Exception {
        try (var superuser = stage.superuser(); var rows = superuser.createStatement().executeQuery(
                "select count(*), count(criteria_version) from intake.nomination")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive().isEqualTo(rows.getInt(2));
        }
    }
}
