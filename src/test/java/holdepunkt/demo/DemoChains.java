package holdepunkt.demo;

import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.LinkingStones;
import holdepunkt.improvement.chains.NamingVersions;
import holdepunkt.improvement.chains.Seen;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.GivingRatings;
import holdepunkt.improvement.chains.evidence.Progress;
import holdepunkt.improvement.chains.evidence.Quotation;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.exchange.ImportingChains;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.files.Brought;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The working group of Elvestad has taken in the three chains of the trial, in short words, and begun to say how the first one hangs together. */
public class DemoChains {

    private static final List<String> FILES = List.of("1-rett-tjeneste.yaml", "2-brukersentrert-praksis.yaml", "3-hjelpeapparatet.yaml");

    private final ImportingChains importing;
    private final BuildingChains building;
    private final LinkingStones linking;
    private final NamingVersions naming;
    private final AddingEvidence adding;
    private final GivingRatings giving;
    private final ChainMaps maps;
    private final Gate gate;

    public DemoChains(ImportingChains importing, BuildingChains building, LinkingStones linking, NamingVersions naming, AddingEvidence adding, GivingRatings giving, ChainMaps maps,
                      Gate gate) {
        this.importing = importing;
        this.building = building;
        this.linking = linking;
        this.naming = naming;
        this.adding = adding;
        this.giving = giving;
        this.maps = maps;
        this.gate = gate;
    }

    /** @return how many were taken in; none where they are already */
    public int bring(Viewer nils) {
        return gate.pass(Act.mine(nils, "bin/demo improvement"), opening -> {
            if (!maps.all(nils).isEmpty()) {
                return 0;
            }
            var owners = new BuildingChains.Owners(nils.works().getFirst().unit(), "Arbeidsgruppa for samhandling");
            var chains = importing.bring(nils, owners, FILES.stream().map(DemoChains::file).toList());
            chains.forEach(chain -> naming.name(nils, chain, "Slik den kom"));
            hangTogether(nils, chains.getFirst());
            return chains.size();
        });
    }

    private void hangTogether(Viewer nils, UUID id) {
        var chain = maps.of(nils, id).chain();
        var planned = stone(chain, "Utskriving planlagt før innleggelse");
        var whole = stone(chain, "Helhetlige tjenester");
        List.of("Svar fra tildeling til den som henviste", "Uttalelse ved henvisning").forEach(measure -> linking.link(nils, id, stone(chain, measure), stone(chain, "Avklarte roller")));
        linking.link(nils, id, stone(chain, "Avklarte roller"), planned);
        linking.link(nils, id, stone(chain, "Leder for inntak"), planned);
        linking.link(nils, id, planned, whole);
        var link = maps.of(nils, id).chain().links().getLast();
        linking.assume(nils, new Seen(id, maps.of(nils, id).version()), link.id(), List.of("Noen har tid til å møtes før utskriving"), List.of("Plassen blir borte mens en venter"));
        building.own(nils, new Seen(id, maps.of(nils, id).version()), planned, "Leder for inntak");
        adding.quote(nils, new Spot(id, planned), Side.SUPPORTS, new Quotation("Jeg visste hvor jeg skulle bo før jeg dro", "bolig klar", true, Quotation.From.INTERVIEW_NOTE));
        giving.rate(nils, new Spot(id, planned), Progress.SOME, Confidence.LOW, "Én har sagt det. Tallene mangler ennå.");
    }

    private static UUID stone(Chain chain, String text) {
        return chain.stones().filter(stone -> stone.text().equals(text)).findFirst().orElseThrow().id();
    }

    private static Brought file(String name) {
        try (var file = DemoChains.class.getResourceAsStream("/demo/chains/" + name)) {
            return new Brought(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
