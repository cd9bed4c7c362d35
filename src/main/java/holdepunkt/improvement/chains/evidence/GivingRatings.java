package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.ChainChanged;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group says how far a stone or a link has come, and how sure it is. Called inside the gate. */
@Component
public class GivingRatings {

    private final JdbcClient sql;
    private final Spots spots;
    private final EvidenceBoards boards;
    private final ApplicationEventPublisher events;

    GivingRatings(JdbcClient sql, Spots spots, EvidenceBoards boards, ApplicationEventPublisher events) {
        this.sql = sql;
        this.spots = spots;
        this.boards = boards;
        this.events = events;
    }

    /** Refused, with what is missing, when the evidence does not carry it by {@link RatingRules#table}. */
    public void rate(Viewer viewer, Spot at, Progress progress, Confidence confidence, String because) {
        Builders.mustBuild(viewer);
        spots.mustStand(viewer, at);
        var why = EvidenceRules.saysSomething(because, "because", 500);
        RatingRules.theEvidenceCarriesIt(boards.of(viewer, at.chain(), at.part()).basis(progress), confidence);
        sql.sql("insert into improvement.rating (area_id, id, chain_id, part_id, progress, confidence, because, rated_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), at.chain(), at.part(), progress.code(), confidence.code(), why, viewer.account().value()).update();
        events.publishEvent(new ChainChanged(viewer, at.chain()));
    }
}
