package holdepunkt.improvement.chains;

import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The chains of an area, each as it is and as it was. */
@Component
public class Chains {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Chains(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** A chain at one of its versions. */
    public record Revision(UUID chain, long version, Chain content) {}

    /** As it is now. @throws NotOpen when there is none here */
    public Revision now(Viewer viewer, UUID chain) {
        return sql.sql("select number, content from improvement.revision where area_id = ? and chain_id = ? order by number desc limit 1")
                .params(viewer.area().value(), chain).query((row, number) -> new Revision(chain, row.getLong("number"), read(row.getString("content"))))
                .optional().orElseThrow(NotOpen::new);
    }

    /** As it was at one version. */
    public Optional<Chain> at(Viewer viewer, UUID chain, long version) {
        return sql.sql("select content from improvement.revision where area_id = ? and chain_id = ? and number = ?")
                .params(viewer.area().value(), chain, version).query((row, number) -> read(row.getString("content"))).optional();
    }

    /** From here to the end of the transaction nobody else changes it. */
    void lock(UUID chain) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:chain::text, 1250))").param("chain", chain).query().listOfRows();
    }

    void begin(Viewer viewer, UUID chain, UnitId unit, String group) {
        sql.sql("insert into improvement.chain (area_id, id, unit_id, group_name, begun_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), chain, unit.value(), group, viewer.account().value()).update();
    }

    void add(Viewer viewer, Revision revision, Change change) {
        sql.sql("insert into improvement.revision (area_id, chain_id, number, what, part_id, label, content, made_by) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), revision.chain(), revision.version(), change.what(), change.part(), change.label(),
                        write(revision.content()), viewer.account().value()).update();
        events.publishEvent(new ChainChanged(viewer, revision.chain()));
    }

    public static String write(Chain chain) {
        return JSON.writeValueAsString(chain);
    }

    public static Chain read(String content) {
        return JSON.readValue(content, Chain.class);
    }
}
