package holdepunkt.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Act;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.incidents.IncidentNames;
import holdepunkt.improvement.incidents.exchange.IncidentFiles;
import holdepunkt.improvement.mandates.OpenItems;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a text with somebody in it to an action that was looked at again. */
@Staged
class AStoryIsToldWithNobodyInItTests {

    private static final String ALL = "/improvement/incidents";

    @Autowired
    Stage stage;
    @Autowired
    Gate gate;
    @Autowired
    IncidentNames names;
    @Autowired
    IncidentFiles files;

    @Autowired
    RoomFiles rooms;
    @Autowired
    List<OpenItems> open;

    private final String title = "Ventet på svar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Visitor nils;

    @BeforeEach
    void theGroupMeets() {
        nils = stage.as("nils").inLanguage("nb");
    }

    @Test
    void whatGivesSomebodyAwayIsMarkedAndNothingIsKeptUntilItIsGone() {
        var stopped = nils.submit(ALL + "/new", ALL, told("situation", "Etter en uke ringte Kari Nordmann, 912 34 567."));
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.document().select("mark").eachText()).contains("Kari Nordmann", "912 34 567");
        assertThat(stopped.document().select("textarea[name=situation]").text()).contains("Kari Nordmann");
        assertThat(stopped.document().select("input[name^=because]")).as("what finds one person is not asked about").isEmpty();
        assertThat(stopped.document().select("#situation-error").text()).contains("peke ut én person");
        assertThat(nils.get(ALL).text()).doesNotContain(title);
    }

    @Test
    void whatMayGiveSomebodyAwayIsRewrittenOrAnsweredForOnce() {
        var asked = nils.submit(ALL + "/new", ALL, told("situation", "De spilte Bach i gangen, og det var fint."));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.document().select("input[name=because:name:bach]")).hasSize(1);
        var kept = nils.submit(ALL + "/new", ALL, told("situation", "De spilte Bach i gangen, og det var fint.", "because:name:bach", "det er musikken, ikke et menneske"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text()).contains(title, "Bach", "det er musikken", "Koordinator").doesNotContain("Nils");
        var own = nils.paths().getLast();
        assertThat(nils.submit(own + "/edit", own + "/telling", "result", "Bach hjalp også etterpå.").status()).as("asked once").isEqualTo(200);
        assertThat(nils.submit(own + "/edit", own + "/telling", "result", "Mozart hjalp, og Grieg også.").status()).as("another word is asked about").isEqualTo(422);
    }

    @Test
    void whatARetellingTookOutIsOnNoPageAndInNoFile() {
        nils.submit(ALL + "/new", ALL, told("title", "Ventet på Solheim", "situation", "De spilte Bach i gangen.", "because:name:bach", "det er musikken", "because:name:solheim", "en klinikk",
                "because:place:solheim", "en klinikk"));
        var own = nils.paths().getLast();
        assertThat(nils.get(own).text()).contains("en klinikk", "det er musikken");
        nils.submit("/improvement/factors/new", "/improvement/factors", "title", "Veien inn", "group", "Gruppa", "unit", stage.unit("erfaring").toString(), "set", "published");
        var map = nils.paths().getLast();
        nils.submit(map, map + "/findings", "text", "Ventetid", "factor", nils.get(map).document().selectFirst("select[name=factor] option:nth-child(2)").val(), "effect", "barrier");
        var finding = nils.get(map).document().selectFirst(".hp-found a").attr("href");
        assertThat(nils.submit(finding, map + "/parts/" + finding.substring(finding.lastIndexOf('/') + 1) + "/pointers", "path", own).text()).contains("Ventet på Solheim");
        nils.submit(own + "/edit", own + "/telling", "title", title);
        assertThat(nils.get(own).text()).contains("det er musikken").doesNotContainIgnoringCase("solheim").doesNotContain("en klinikk");
        assertThat(nils.get(ALL + "/file").body()).contains(title).doesNotContainIgnoringCase("solheim");
        assertThat(nils.get(finding).text()).contains(title).doesNotContainIgnoringCase("solheim");
        assertThat(nils.get(map).text()).doesNotContainIgnoringCase("solheim");
        assertThat(nils.submit(own + "/edit", own + "/telling", "title", "Ventet på Solheim").status()).as("asked once").isEqualTo(200);
        assertThat(nils.get(own).text()).contains("en klinikk");
        nils.submit(own + "/edit", own + "/telling", "title", title);
    }

    @Test
    void aLongLinkIsAskedAboutAndAnsweredForAsAnythingElse() {
        var link = "https://eksempel.example/" + "side/".repeat(100) + "?valg[1]=a";
        var asked = nils.submit(ALL + "/new", ALL, told("situation", "De leste " + link));
        var field = asked.document().selectFirst("input[name^=because]").attr("name");
        assertThat(nils.submit(ALL + "/new", ALL, told("situation", "De leste " + link, field, "en åpen side for alle")).text()).contains("en åpen side for alle");
    }

    @Test
    void rareThingsOverTheWholeStoryAreSeenTogether() {
        var asked = nils.submit(ALL + "/new", ALL, told("situation", "Hun var gravid.", "done", "Hun fikk plass i LAR etter brannen."));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("gravid + LAR + brannen");
    }

    @Test
    void twoWhoRewriteTheSameSeeBothTexts() {
        var own = aStory();
        var siri = stage.as("siri").inLanguage("nb");
        var seen = siri.filled(own + "/edit", own + "/telling", "change", "Ringe samme dag.");
        nils.submit(own + "/edit", own + "/telling", "change", "Ringe dagen etter.");
        var late = siri.raw("POST", own + "/telling", seen, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Ringe dagen etter.").contains("Ringe samme dag.");
        var other = siri.filled(own + "/edit", own + "/telling", "result", "Svaret kom for sent.");
        nils.submit(own + "/edit", own + "/telling", "done", "Ingen ringte tilbake.");
        assertThat(siri.raw("POST", own + "/telling", other, Map.of("Sec-Fetch-Site", "same-origin")).status()).as("what the other changed is shown too").isEqualTo(409);
    }

    /** How long it lasted and who was in it are as easily lost as words. */
    @Test
    void whatTheOtherChoseIsNotLostEither() {
        var own = aStory();
        var siri = stage.as("siri").inLanguage("nb");
        var seen = siri.filled(own + "/edit", own + "/telling", "result", "Svaret kom for sent.");
        nils.submit(own + "/edit", own + "/telling", "lasted", "years", "turn", "went_well", "age", "from_50", "helped", "Noen ringte");
        var late = siri.raw("POST", own + "/telling", seen, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("select[name=lasted] option[selected]").val()).as("taken from the other").isEqualTo("years");
        assertThat(late.document().select("input[name=turn][checked]").val()).isEqualTo("went_well");
        assertThat(late.document().select("textarea[name=result]").text()).as("hers is kept").isEqualTo("Svaret kom for sent.");
        var onlyChosen = siri.filled(own + "/edit", own + "/telling");
        nils.submit(own + "/edit", own + "/telling", "lasted", "days");
        assertThat(siri.raw("POST", own + "/telling", onlyChosen, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(409);
        assertThat(nils.get(own).text()).contains("Noen dager");
    }

    @Test
    void herWayStandsBesideTheServices() {
        var own = aStory();
        nils.submit(own + "/steps", own + "/steps", "met", "Ringte tre ganger", "did", "Tok imot beskjed", "role", "gp", "gap", "Beskjeden ble liggende");
        nils.submit(own + "/steps", own + "/steps", "met", "Fikk et brev", "did", "Sendte det til gammel adresse", "after", "0");
        assertThat(nils.submit(own + "/steps", own + "/steps", "met", "Traff Kari", "did", "Ingenting").status()).isEqualTo(422);
        var table = stage.as("kari").inLanguage("nb").get(own).document().selectFirst("main table");
        assertThat(table.select("thead th[scope=col]")).hasSize(5);
        assertThat(table.select("tbody tr").getFirst().text()).contains("Fikk et brev");
        var last = nils.get(own + "/steps").document().select("main tbody a").last().attr("href");
        nils.submit(last, last + "/words", "met", "Ringte fire ganger");
        nils.submit(last, last + "/place", "way", "earlier");
        assertThat(nils.get(own).document().select("main tbody tr").getFirst().text()).contains("Ringte fire ganger", "Fastlege", "Beskjeden ble liggende");
        nils.submit(last, last + "/removal");
        assertThat(nils.get(own).text()).doesNotContain("Ringte fire ganger");
    }

    @Test
    void aStoryEndsInAnActionThatIsLookedAtAgainThreeMonthsOn() {
        var own = aStory();
        var by = LocalDate.now(Period.NORWAY).plusDays(20);
        assertThat(nils.submit(own + "/actions/new", own + "/actions", "what", "Ringe samme dag", "owner", "Kari Nordmann", "by", by.toString()).status()).isEqualTo(422);
        assertThat(nils.submit(own + "/actions/new", own + "/actions", "what", "Ringe samme dag", "owner", "Inntaket", "by", "2020-01-01").status()).isEqualTo(422);
        var decided = nils.submit(own + "/actions/new", own + "/actions", "what", "Ringe samme dag", "owner", "Inntaket", "by", by.toString());
        assertThat(decided.status()).isEqualTo(200);
        var look = decided.document().select("main a[href$=/look]").attr("href");
        assertThat(stage.as("kari").get(look).document().select("main form")).isEmpty();
        assertThat(nils.get(ALL + "/looks").text()).contains("Ringe samme dag", "Inntaket");
        var looked = nils.submit(look, look, "outcome", "did_not", "because", "Ingen hadde tid til det");
        assertThat(looked.text()).contains("Det hjalp ikke", "Ingen hadde tid til det");
        var another = looked.document().select("main a[href*=follows]").attr("href");
        nils.submit(another, own + "/actions", "what", "Sette av en time", "owner", "Leder for inntak", "by", by.toString());
        assertThat(nils.get(own).text()).contains("etter et som ikke var nok", "Det hjalp ikke");
    }

    @Test
    void whatHelpedIsCountedUnderTheGroupsWordAndShownWhenThreeSayIt() {
        var word = "Egen ventetid " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (int i = 0; i < 3; i++) {
            assertThat(nils.get(ALL + "/learning").text()).doesNotContain(word);
            var own = aStory();
            var fields = new ArrayList<String>();
            nils.get(own + "/factors").document().select("input[name^=own-]").eachAttr("name").forEach(name -> fields.addAll(List.of(name, word)));
            nils.submit(own + "/factors", own + "/factors", fields.toArray(String[]::new));
        }
        assertThat(stage.as("kari").inLanguage("nb").get(ALL + "/learning").text()).contains(word, "I 3 historier");
    }

    @Test
    void theRuleTheTransitionsAndTheTwoReadingsAreReadByAllWhoWorkHere() {
        var kari = stage.as("kari").inLanguage("nn");
        assertThat(kari.get(ALL + "/rule").text()).contains("huntington", "Det lesinga ikkje kan sjå");
        assertThat(kari.get(ALL + "/transitions").text()).contains("Frå barn og ungdom til vaksen");
        var name = "Møtet kortet ned " + title;
        assertThat(nils.submit(ALL + "/readings/new", ALL + "/readings", "title", name, "individual", "", "system", "").status()).isEqualTo(422);
        nils.submit(ALL + "/readings/new", ALL + "/readings", "title", name, "individual", "Folk møttes på en ny måte.", "system", "");
        assertThat(kari.get(ALL + "/readings").text()).contains(name, "Folk møttes på en ny måte.", "Ingen har lese det for heile systemet enno");
        var edit = nils.get(ALL + "/readings").document().select("article").stream().filter(article -> article.text().contains(name)).findFirst().orElseThrow().select("a").attr("href");
        nils.submit(edit, edit + "/wording", "system", "Andre ventet lenger.");
        assertThat(kari.get(ALL + "/readings").text()).contains("Andre ventet lenger.");
        assertThat(kari.get(ALL + "/new").status()).isEqualTo(404);
        assertThat(stage.as("siv").get(ALL).status()).isEqualTo(404);
    }

    @Test
    void aFileBringsAStoryAndGivesItBackWithoutWhoToldIt() {
        var own = aStory();
        var out = stage.as("kari").get(ALL + "/file").body();
        assertThat(out).contains(title).doesNotContain("nils").doesNotContain("told");
        var again = title + " igjen";
        var nils = stage.viewer("nils");
        gate.<Void>pass(Act.mine(nils, "test"), opening -> {
            files.bring(nils, null, new Brought("incidents.yaml", out.replace(title, again)));
            assertThat(names.all(nils)).extracting(name -> name.title()).contains(title, again);
            return null;
        });
        assertThat(own).contains("/improvement/incidents/");
    }

    @Test
    void aFileWithSomebodysNumberIsRefusedAsTheFormIs() {
        var viewer = stage.viewer("nils");
        for (var text : List.of("title: Møtet kortet ned\nindividual_perspective:\n- text: Ring kari@eksempel.example om det\n",
                "title: Veien inn\ncontexts: []\npriority_table: {}\nnote: hun er 010190 12345\n")) {
            assertThatThrownBy(() -> gate.<Boolean>pass(Act.mine(viewer, "test"), opening -> {
                rooms.bring(viewer, null, List.of(new Brought("en.yaml", text)), unknown -> { });
                return true;
            })).as(text).satisfiesAnyOf(no -> assertThat(no).isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.key()).isEqualTo("incidents.rule.hard")),
                    no -> assertThat(no).isInstanceOf(Unreadable.class).hasMessageContaining("number of somebody"));
        }
    }

    @Test
    void theStoriesOfTheDemoComeInWithOneActionOverdueForItsSecondLook() throws IOException {
        var viewer = stage.viewer("nils");
        var brought = new ArrayList<Brought>();
        for (var name : List.of("incidents.yaml", "two-readings.yaml", "vulnerable-transitions.yaml")) {
            brought.add(new Brought(name, Files.readString(Path.of("src/test/resources/demo/improvement", name))));
        }
        gate.<Void>pass(Act.mine(viewer, "test"), opening -> {
            rooms.bring(viewer, null, brought, unknown -> assertThat(unknown).isEmpty());
            assertThat(open.stream().flatMap(room -> room.open(viewer, LocalDate.now(Period.NORWAY)).stream())).extracting(OpenItems.Item::title).contains("Døgnposten ringer vakttelefonen i kommunen før noen skrives ut");
            return null;
        });
        assertThat(stage.as("kari").inLanguage("nb").get(ALL + "/looks").document().select("tr:contains(Døgnposten ringer) .ds-tag").text()).startsWith("nå");
        assertThat(stage.as("kari").inLanguage("nb").get(ALL + "/transitions").text()).contains("Forløp i siksak");
    }

    private String aStory() {
        assertThat(nils.submit(ALL + "/new", ALL, told()).status()).isEqualTo(200);
        return nils.paths().getLast();
    }

    private String[] told(String... otherwise) {
        var fields = new ArrayList<>(List.of("turn", "went_badly", "title", title, "begins", "En henvisning ble sendt", "ends", "Svaret kom for sent", "lasted", "months", "situation", "Ingen ringte.", "done", "Alle ventet på hverandre.",
                "roles", "coordinator", "result", "Tilliten ble borte.", "hindered", "Ingen visste hvem som hadde ansvaret", "change", "Noen ringer."));
        fields.addAll(List.of(otherwise));
        return fields.toArray(String[]::new);
    }
}
