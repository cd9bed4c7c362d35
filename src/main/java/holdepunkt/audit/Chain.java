package holdepunkt.audit;

import holdepunkt.audit.chain.Checkpoint;
import holdepunkt.audit.chain.Link;
import holdepunkt.audit.chain.LoggedAct;
import holdepunkt.core.AreaId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of an area in the database. Everything here is asked within {@link SealingTransactions}. */
@Component
class Chain {

    /** Taken in one go at most; what is left over is taken the second after. */
    static final int BATCH = 5000;

    private final JdbcClient sql;

    Chain(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param horizon every transaction below it has ended */
    record Waiting(LoggedAct act, long id, String horizon) {}

    /** The end of the chain as it stands. */
    record Head(long size, String hash) {}

    boolean lock(AreaId area) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:area, 11))").param("area", area + ":seal").query(Boolean.class).single();
    }

    /** Waits until no sealer is at it. */
    void hold(AreaId area) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 11))").param("area", area + ":seal").query().listOfRows();
    }

    Head head(AreaId area) {
        return sql.sql("select size, hash from audit.link where area_id = :area order by size desc limit 1").param("area", area.value())
                .query((row, number) -> new Head(row.getLong("size"), HexFormat.of().formatHex(row.getBytes("hash")))).optional().orElse(new Head(0, Link.START));
    }

    /**
     * Lines in no link yet, below every open transaction. The mark says where the last look ended and only spares work: a line is waiting because no
     * link holds it. Moved to another server, whose transactions count from the start again, the mark lies ahead, and everything is looked through.
     */
    List<Waiting> waiting(AreaId area) {
        return sql.sql("""
                with mark as (
                    select coalesce((select l.taken_up_to from audit.link l where l.area_id = :area order by l.size desc limit 1), '0'::xid8) as seen,
                           pg_snapshot_xmin(pg_current_snapshot()) as horizon)
                select e.*, (select m.horizon from mark m)::text as horizon from audit.entry e
                 where e.area_id = :area
                   and e.tx >= (select case when m.seen > m.horizon then '0'::xid8 else m.seen end from mark m)
                   and e.tx < (select case when m.seen > m.horizon then '18446744073709551615'::xid8 else m.horizon end from mark m)
                   and not exists (select from audit.link l where l.area_id = e.area_id and l.entry_id = e.id)
                 order by e.id limit :most""")
                .param("area", area.value()).param("most", BATCH).query((row, number) -> new Waiting(act(row), row.getLong("id"), row.getString("horizon"))).list();
    }

    /** Empty where nothing waits. */
    Optional<Instant> oldestWaiting(AreaId area) {
        return sql.sql("""
                select min(e.at) from audit.entry e
                 where e.area_id = :area and not exists (select from audit.link l where l.area_id = e.area_id and l.entry_id = e.id)
                   and e.tx >= coalesce((select l.taken_up_to from audit.link l where l.area_id = :area order by l.size desc limit 1), '0'::xid8)""")
                .param("area", area.value()).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    void add(AreaId area, List<Link> links, List<Waiting> acts, String upTo) {
        sql.sql("""
                insert into audit.link (area_id, size, entry_id, hash, taken_up_to)
                select :area, l.size, l.entry, decode(l.hash, 'hex'), :upTo::xid8 from unnest(:sizes::bigint[], :entries::bigint[], :hashes::text[]) l(size, entry, hash)""")
                .param("area", area.value()).param("upTo", upTo)
                .param("sizes", links.stream().map(Link::number).toArray(Long[]::new)).param("entries", acts.stream().map(Waiting::id).toArray(Long[]::new))
                .param("hashes", links.stream().map(Link::hash).toArray(String[]::new)).update();
    }

    /** Where the last look ended. */
    String mark(AreaId area) {
        return sql.sql("select taken_up_to::text from audit.link where area_id = :area order by size desc limit 1").param("area", area.value())
                .query(String.class).optional().orElse("0");
    }

    List<Checkpoint> checkpoints(AreaId area) {
        return sql.sql("select * from audit.checkpoint where area_id = :area order by size").param("area", area.value()).query((row, number) -> checkpoint(row)).list();
    }

    Optional<Checkpoint> lastCheckpoint(AreaId area) {
        return sql.sql("select * from audit.checkpoint where area_id = :area order by size desc limit 1").param("area", area.value())
                .query((row, number) -> checkpoint(row)).optional();
    }

    void add(Checkpoint checkpoint) {
        sql.sql("insert into audit.checkpoint (area_id, size, hash, micros, signature) values (?, ?, ?, ?, ?)")
                .params(checkpoint.area(), checkpoint.size(), HexFormat.of().parseHex(checkpoint.hash()), checkpoint.micros(),
                        HexFormat.of().parseHex(checkpoint.signature())).update();
    }

    /** What stands in the log now, beside the hash it was given when it was sealed. @param after the number before the first @param upTo the last */
    List<Link> links(AreaId area, long after, long upTo) {
        return sql.sql("""
                select e.*, l.size as link_size, l.hash as link_hash from audit.link l join audit.entry e on e.area_id = l.area_id and e.id = l.entry_id
                 where l.area_id = ? and l.size > ? and l.size <= ? order by l.size""")
                .params(area.value(), after, upTo).query((row, number) -> Link.kept(row.getLong("link_size"), HexFormat.of().formatHex(row.getBytes("link_hash")), act(row))).list();
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(row.getObject("area_id", UUID.class), row.getLong("size"), HexFormat.of().formatHex(row.getBytes("hash")), row.getLong("micros"),
                HexFormat.of().formatHex(row.getBytes("signature")));
    }

    private static LoggedAct act(ResultSet row) throws SQLException {
        return new LoggedAct(row.getObject("area_id", UUID.class), row.getLong("id"), ChronoUnit.MICROS.between(Instant.EPOCH, row.getObject("at", OffsetDateTime.class).toInstant()),
                row.getObject("actor_id", UUID.class), row.getObject("unit_id", UUID.class), row.getString("system"), row.getObject("session_id", UUID.class),
                row.getObject("request_id", UUID.class), row.getString("door"), row.getString("data_class"), row.getString("action"), persons(row.getArray("persons")),
                row.getString("ground"), row.getBoolean("allowed"));
    }

    private static List<UUID> persons(Array ids) throws SQLException {
        return List.of((UUID[]) ids.getArray());
    }
}
