package holdepunkt.diary;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of one notebook, opened. */
@Repository
public class DiaryEntries {

    private static final String VERSIONS = """
            select e.id as entry, v.id, v.follows, v.sealed, v.received_at,
                   exists (select from diary.set_aside s where s.area_id = v.area_id and s.version_id = v.id) as aside,
                   (select count(*) from diary.attachment a where a.area_id = e.area_id and a.entry_id = e.id) as attachments
              from diary.entry e join diary.version v on v.area_id = e.area_id and v.entry_id = e.id
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    DiaryEntries(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Newest first, with what each page says now. */
    public List<Entry> page(Opening hers, int from, int most) {
        return read(hers, VERSIONS + """
                 where e.area_id = :area and e.person_id = :person
                   and e.id in (select n.id from diary.entry n where n.area_id = :area and n.person_id = :person order by n.received_at desc, n.id offset :from limit :most)
                   and not exists (select from diary.version f where f.area_id = v.area_id and f.follows = v.id)
                 order by e.received_at desc, e.id, v.received_at""", from, most);
    }

    /** All there is, oldest first: for taking it along and for her own view over time. */
    public List<Entry> all(Opening hers) {
        return read(hers, VERSIONS + "where e.area_id = :area and e.person_id = :person and :from < :most order by e.received_at, e.id, v.received_at", 0, 1);
    }

    /** With everything it has said. @throws NotOpen if there is no such page */
    public Entry one(Opening hers, UUID entry) {
        return found(hers, entry).orElseThrow(NotOpen::new);
    }

    public Optional<Entry> found(Opening hers, UUID entry) {
        return gathered(sql.sql(VERSIONS + "where e.area_id = :area and e.person_id = :person and e.id = :entry order by v.received_at")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("entry", entry)
                .query((row, number) -> version(hers, entry, row)).list()).stream().findFirst();
    }

    private record Row(UUID entry, Version version, int attachments) {}

    private List<Entry> read(Opening hers, String question, int from, int most) {
        return gathered(sql.sql(question).param("area", hers.area().value()).param("person", hers.person().value()).param("from", from).param("most", most)
                .query((row, number) -> version(hers, row.getObject("entry", UUID.class), row)).list());
    }

    private static List<Entry> gathered(List<Optional<Row>> rows) {
        var entries = new LinkedHashMap<UUID, List<Row>>();
        rows.stream().flatMap(Optional::stream).forEach(row -> entries.computeIfAbsent(row.entry(), entry -> new ArrayList<>()).add(row));
        return entries.entrySet().stream().map(one -> new Entry(one.getKey(), one.getValue().stream().map(Row::version).toList(), one.getValue().getFirst().attachments())).toList();
    }

    private Optional<Row> version(Opening hers, UUID entry, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var says = Places.opened(sealing, hers, "version", id, row.getBytes("sealed"));
        return says.isEmpty() ? Optional.empty() : Optional.of(new Row(entry, new Version(id, row.getObject("follows", UUID.class), LeafJson.read(says.get().reveal()),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getBoolean("aside")), row.getInt("attachments")));
    }
}
