package holdepunkt.improvement.factors.talk;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Chains;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps and links of the area's chains. */
@Component
class ChainTargets implements Targets {

    private final JdbcClient sql;

    ChainTargets(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Target> all(Viewer viewer) {
        return sql.sql("""
                select c.id, r.content from improvement.chain c
                  join lateral (select content from improvement.revision where area_id = c.area_id and chain_id = c.id order by number desc limit 1) r on true
                 where c.area_id = ? order by c.begun_at, c.id""").param(viewer.area().value())
                .query((row, number) -> of(row.getObject("id", UUID.class), Chains.read(row.getString("content")))).list().stream().flatMap(List::stream).toList();
    }

    private static List<Target> of(UUID id, Chain chain) {
        var own = "/improvement/chains/" + id;
        return Stream.concat(chain.stones().map(stone -> new Target(Pointer.Kind.STONE, own + "/stones/" + stone.id(), chain.title() + ": " + stone.text())),
                chain.links().stream().map(link -> new Target(Pointer.Kind.LINK, own + "/links/" + link.id(), chain.title() + ": " + chain.wordsOf(link.id()).orElse("")))).toList();
    }
}
