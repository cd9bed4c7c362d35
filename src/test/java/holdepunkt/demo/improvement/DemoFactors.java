package holdepunkt.demo.improvement;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.factors.BuildingFactorMaps;
import holdepunkt.improvement.factors.ChoosingPriorities;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.SeenMap;
import holdepunkt.improvement.factors.talk.Pointer;
import holdepunkt.improvement.factors.talk.TalkingAboutFindings;
import holdepunkt.improvement.factors.votes.Voting;
import holdepunkt.improvement.files.RoomFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The working group of Elvestad has taken in the map of its workshop, said what some of it does, and voted. */
public final class DemoFactors implements DemoRoom {

    private final ApplicationContext product;
    private final BuildingFactorMaps building;
    private final TalkingAboutFindings talking;

    public DemoFactors(ApplicationContext product) {
        this.product = product;
        this.building = product.getBean(BuildingFactorMaps.class);
        this.talking = product.getBean(TalkingAboutFindings.class);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int bring(Viewer nils) {
        var maps = product.getBean(FactorMaps.class);
        if (!maps.all(nils).isEmpty()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, "Arbeidsgruppa for samhandling", List.of(DemoFiles.of("ism-workshop.yaml")), rest -> { });
        var id = maps.all(nils).getFirst().id();
        var map = maps.now(nils, id).map();
        say(nils, id, map);
        vote(nils, id, map);
        var made = List.of(finding(map, "Gode relasjoner").id(), finding(map, "Mange møteplasser").id(), finding(map, "Ledere må gi tid").id());
        product.getBean(ChoosingPriorities.class).rest(nils, new SeenMap(id, maps.now(nils, id).version()), map.priorities().getFirst().id(), made);
        return (int) map.findings().count();
    }

    private void say(Viewer nils, UUID id, FactorMap map) {
        List.of("Gode relasjoner", "Klare roller", "Støttespillere", "Familien trår til").forEach(words -> building.tell(nils, id, finding(map, words).id(), Effect.ENABLER));
        List.of("Taushetsplikten", "Datasystemene", "Stiv oppstart", "Oppdelte tjenester").forEach(words -> building.tell(nils, id, finding(map, words).id(), Effect.BARRIER));
        building.tell(nils, id, finding(map, "Sterkt byråkrati").id(), Effect.BOTH);
        var late = finding(map, "Stiv oppstart").id();
        talking.say(nils, id, late, "Dette ser vi også i køen hos oss.");
        talking.targets(nils).stream().filter(one -> one.kind() == Pointer.Kind.STONE && one.title().contains("Utskriving planlagt")).findFirst()
                .ifPresent(one -> talking.point(nils, id, late, one.path()));
    }

    /** One voice; the others' come with {@link DemoVotes}, each in a request of its own. */
    private void vote(Viewer nils, UUID id, FactorMap map) {
        var voting = product.getBean(Voting.class);
        var first = voting.open(nils, id, 3);
        voting.vote(nils, id, first, List.of(finding(map, "Gode relasjoner").id(), finding(map, "Stiv oppstart").id(), finding(map, "Ledere må gi tid").id()));
    }

    private static Finding finding(FactorMap map, String words) {
        return map.findings().filter(one -> one.text().startsWith(words)).findFirst().orElseThrow();
    }
}
