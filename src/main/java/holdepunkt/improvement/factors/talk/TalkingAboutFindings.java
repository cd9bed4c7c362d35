package holdepunkt.improvement.factors.talk;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.FactorRules;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group says what it thinks of a finding, and what it has to do with. Called inside the gate. */
@Component
public class TalkingAboutFindings {

    private static final int TITLE = 400;

    private final JdbcClient sql;
    private final FactorMaps maps;
    private final Talk talk;
    private final List<Targets> targets;

    TalkingAboutFindings(JdbcClient sql, FactorMaps maps, Talk talk, ObjectProvider<Targets> targets) {
        this.sql = sql;
        this.maps = maps;
        this.talk = talk;
        this.targets = targets.orderedStream().toList();
    }

    /** Everything a finding may point at. */
    public List<Target> targets(Viewer viewer) {
        return targets.stream().flatMap(room -> room.all(viewer).stream()).toList();
    }

    public void say(Viewer viewer, UUID map, UUID part, String words) {
        mustStand(viewer, map, part);
        sql.sql("insert into improvement.factor_comment (area_id, id, map_id, part_id, words, said_by) values (?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), map, part, FactorRules.aFindingSaysSomething(words, "comment"), viewer.account().value()).update();
    }

    /** @param path of what it has to do with; the same said twice is said once */
    public void point(Viewer viewer, UUID map, UUID part, String path) {
        mustStand(viewer, map, part);
        var target = targets(viewer).stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow(() -> new BrokenRule("factors.rule.no_such_target", "path"));
        maps.lock(map);
        if (talk.pointers(viewer, map).stream().anyMatch(one -> one.part().equals(part) && one.path().equals(path))) {
            return;
        }
        var title = target.title().length() <= TITLE ? target.title() : target.title().substring(0, TITLE - 1) + "…";
        sql.sql("insert into improvement.factor_pointer (area_id, id, map_id, part_id, kind, path, title, pointed_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Stream.of(viewer.area().value(), UUID.randomUUID(), map, part, target.kind().code(), path, title, viewer.account().value()).toList()).update();
    }

    /** @return what pointed there */
    public UUID pointNoMore(Viewer viewer, UUID map, UUID pointer) {
        Builders.mustBuild(viewer);
        maps.lock(map);
        var part = talk.pointers(viewer, map).stream().filter(one -> one.id().equals(pointer)).findFirst().orElseThrow(NotOpen::new).part();
        sql.sql("insert into improvement.factor_pointer_end (area_id, id, pointer_id, ended_by) values (?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), pointer, viewer.account().value()).update();
        return part;
    }

    private void mustStand(Viewer viewer, UUID map, UUID part) {
        Builders.mustBuild(viewer);
        if (maps.now(viewer, map).map().wordsOf(part).isEmpty()) {
            throw new NotOpen();
        }
    }
}
