package holdepunkt.insight.release;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.files.TableCell;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody takes published figures along as a file. It is written down who, what, when and with which limit, before they have it. */
@Component
public class TakingFigures {

    private final JdbcClient sql;
    private final KeptReleases kept;

    TakingFigures(JdbcClient sql, KeptReleases kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** Somebody took figures along. */
    public record Taken(String what, LocalDate until, int k, String by, OffsetDateTime at) {}

    /** @return the number of the taking, which the file is fetched by @throws NotOpen for anything that was not published in this area */
    public UUID take(Viewer viewer, UUID release) {
        var published = kept.find(viewer.area(), release).orElseThrow(NotOpen::new);
        var id = UUID.randomUUID();
        sql.sql("insert into insight.taken_out (area_id, id, release_id, k, taken_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, release, published.k(), viewer.account().value()).update();
        return id;
    }

    /** For whoever took it, the same each time. @throws NotOpen for anyone else */
    public byte[] file(Viewer viewer, UUID taken) {
        var release = sql.sql("select release_id from insight.taken_out where area_id = ? and id = ? and taken_by = ?")
                .params(viewer.area().value(), taken, viewer.account().value()).query(UUID.class).optional();
        return csv(release.flatMap(id -> kept.find(viewer.area(), id)).orElseThrow(NotOpen::new)).getBytes(StandardCharsets.UTF_8);
    }

    /** The latest hundred, the latest first. */
    public List<Taken> all(Viewer viewer) {
        return sql.sql("""
                select r.what, r.until, t.k, t.taken_at, a.name from insight.taken_out t
                  join insight.release r on r.area_id = t.area_id and r.id = t.release_id
                  join access.account a on a.area_id = t.area_id and a.id = t.taken_by
                 where t.area_id = ? order by t.taken_at desc limit 100""").params(viewer.area().value())
                .query((row, number) -> new Taken(row.getString("what"), row.getObject("until", LocalDate.class), row.getInt("k"), row.getString("name"),
                        row.getObject("taken_at", OffsetDateTime.class))).list();
    }

    static String csv(Release release) {
        var file = new StringBuilder("what,until,k,figure,value\r\n");
        release.figures().forEach((key, value) -> file.append(TableCell.of(release.what())).append(',').append(release.until()).append(',').append(release.k()).append(',')
                .append(TableCell.of(key)).append(',').append(TableCell.of(value)).append("\r\n"));
        return file.toString();
    }
}
