package holdepunkt.insight.telling;

import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told, in the telling that counts. Persons and meetings are hashed on the way in, so that nobody is named here. */
@Repository
class Tellings {

    /** Raised when something more is listened to. */
    private static final int WORDS = 3;

    private final JdbcClient sql;
    private final KeyedHash hash;

    Tellings(JdbcClient sql, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    /** Until the transaction ends, nobody begins another telling. Those who add to one do not wait for each other. */
    void holdStill(AreaId area) {
        sql.sql("select pg_advisory_xact_lock_shared(hashtextextended(:area, 950))").param("area", area.toString()).query().listOfRows();
    }

    /** Until the transaction ends, nobody adds to any: what happens meanwhile is told to the one that is begun. */
    void holdAlone(AreaId area) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 950))").param("area", area.toString()).query().listOfRows();
    }

    /** The latest that was begun with the words of today; one from before is left as it is, and another begun. */
    @Nullable UUID latest(AreaId area) {
        return sql.sql("select id from insight.telling where area_id = :area and words = :words order by number desc limit 1").param("area", area.value()).param("words", WORDS)
                .query(UUID.class).optional().orElse(null);
    }

    /** Whether something was told here before there were so many words for it. */
    boolean isOutgrown(AreaId area) {
        return latest(area) == null && sql.sql("select exists (select from insight.telling where area_id = :area)").param("area", area.value()).query(Boolean.class).single();
    }

    UUID begin(AreaId area) {
        var id = UUID.randomUUID();
        sql.sql("insert into insight.telling (area_id, id, words) values (?, ?, ?)").params(area.value(), id, WORDS).update();
        return id;
    }

    /** Each thing stands once, however often it is told. */
    void add(AreaId area, UUID telling, List<Told> told) {
        sql.sql("""
                insert into insight.told (area_id, telling_id, subject, person, what, word, at, part_of, due, amount)
                select :area, :telling, t.* from unnest(:subjects::bytea[], :persons::bytea[], :whats::text[], :words::text[], :ats::timestamptz[],
                       :parts::bytea[], :dues::date[], :amounts::int[]) t
                on conflict do nothing""")
                .param("area", area.value()).param("telling", telling)
                .param("subjects", all(told, one -> subject(one.subject()), byte[][]::new))
                .param("persons", all(told, one -> hash.of("insight person", one.person().toString()), byte[][]::new))
                .param("whats", all(told, Told::what, String[]::new)).param("words", all(told, Told::word, String[]::new))
                .param("ats", all(told, one -> one.at() == null ? null : one.at().atOffset(ZoneOffset.UTC).toString(), String[]::new))
                .param("parts", all(told, one -> one.partOf() == null ? null : subject(one.partOf()), byte[][]::new))
                .param("dues", all(told, one -> one.due() == null ? null : one.due().toString(), String[]::new))
                .param("amounts", all(told, Told::amount, Integer[]::new)).update();
    }

    private byte[] subject(UUID id) {
        return hash.of("insight subject", id.toString());
    }

    private static <T> T[] all(List<Told> told, Function<Told, @Nullable T> part, java.util.function.IntFunction<T[]> array) {
        return told.stream().map(part).toArray(array);
    }
}
