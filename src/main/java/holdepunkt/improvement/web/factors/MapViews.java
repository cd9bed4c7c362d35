package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.talk.Talk;
import holdepunkt.improvement.factors.votes.Rounds;
import holdepunkt.improvement.web.Readers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the pages of a map show. Called inside the gate. */
@Component
class MapViews {

    private final FactorMaps maps;
    private final Talk talk;
    private final Rounds rounds;

    MapViews(FactorMaps maps, Talk talk, Rounds rounds) {
        this.maps = maps;
        this.talk = talk;
        this.rounds = rounds;
    }

    /** @throws holdepunkt.core.NotOpen where there is none, or the viewer does not work here */
    MapView of(Viewer viewer, UUID map) {
        Readers.mustRead(viewer);
        return new MapView(maps.now(viewer, map), talk.comments(viewer, map), talk.pointers(viewer, map), rounds.latest(viewer, map), Builders.mayBuild(viewer));
    }
}
