package holdepunkt.improvement.factors.votes;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorMaps;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A round is opened, everybody votes, and it is closed. Called inside the gate. */
@Component
public class Voting {

    private final JdbcClient sql;
    private final FactorMaps maps;
    private final Rounds rounds;

    Voting(JdbcClient sql, FactorMaps maps, Rounds rounds) {
        this.sql = sql;
        this.maps = maps;
        this.rounds = rounds;
    }

    /** @param each how many votes each has, from 1 to 20 @throws BrokenRule while another round is open */
    public UUID open(Viewer viewer, UUID map, int each) {
        Builders.mustBuild(viewer);
        maps.lock(map);
        if (maps.now(viewer, map).map().findings().findAny().isEmpty()) {
            throw new BrokenRule("factors.rule.nothing_to_vote_over", "each");
        }
        if (each < 1 || each > 20) {
            throw new BrokenRule("factors.rule.votes_each", "each", 20);
        }
        var before = rounds.of(viewer, map);
        if (before.stream().anyMatch(Round::isOpen)) {
            throw new BrokenRule("factors.rule.one_round", "each");
        }
        var round = UUID.randomUUID();
        sql.sql("insert into improvement.factor_round (area_id, id, map_id, number, votes_each, opened_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), round, map, before.size() + 1, each, viewer.account().value()).update();
        return round;
    }

    /** Somebody's votes, all of them: those given before count no more. */
    public void vote(Viewer viewer, UUID map, UUID round, List<UUID> findings) {
        var open = mustBeOpen(viewer, map, round);
        var chosen = findings.stream().distinct().toList();
        if (chosen.size() > open.each()) {
            throw new BrokenRule("factors.rule.too_many_votes", "findings", open.each(), chosen.size());
        }
        var sheet = maps.now(viewer, map).map();
        if (chosen.stream().anyMatch(one -> sheet.finding(one).isEmpty())) {
            throw new BrokenRule("factors.rule.taken_away", "findings");
        }
        sql.sql("insert into improvement.factor_ballot (area_id, id, round_id, voter, findings) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), round, viewer.account().value(), chosen.toArray(UUID[]::new)).update();
    }

    /** From now on everybody sees how the votes fell, and nobody votes. */
    public void close(Viewer viewer, UUID map, UUID round) {
        mustBeOpen(viewer, map, round);
        sql.sql("insert into improvement.factor_round_closing (area_id, id, round_id, closed_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), round, viewer.account().value()).update();
    }

    private Round mustBeOpen(Viewer viewer, UUID map, UUID round) {
        Builders.mustBuild(viewer);
        maps.lock(map);
        var found = rounds.of(viewer, map).stream().filter(one -> one.id().equals(round)).findFirst().orElseThrow(NotOpen::new);
        if (!found.isOpen()) {
            throw new BrokenRule("factors.rule.round_closed", "findings");
        }
        return found;
    }
}
