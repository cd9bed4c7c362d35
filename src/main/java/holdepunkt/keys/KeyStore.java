package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of sealed keysets, in the cluster of their own. */
class KeyStore {

    private final JdbcClient sql;

    KeyStore(DataSource keys) {
        this.sql = JdbcClient.create(keys);
    }

    Optional<byte[]> find(AreaId area, PersonId person, KeyPart part) {
        return sql.sql("select sealed from keys.person_key where area_id = ? and person_id = ? and part = ?")
                .params(area.value(), person.value(), part.word()).query(byte[].class).optional();
    }

    byte[] keep(AreaId area, PersonId person, KeyPart part, byte[] sealed) {
        sql.sql("insert into keys.person_key (area_id, person_id, part, sealed) values (?, ?, ?, ?) on conflict do nothing")
                .params(area.value(), person.value(), part.word(), sealed).update();
        return find(area, person, part).orElseThrow();
    }

    /** A key made after that moment is another key. */
    void delete(AreaId area, PersonId person, KeyPart part, Instant madeBefore) {
        sql.sql("delete from keys.person_key where area_id = ? and person_id = ? and part = ? and made_at <= ?")
                .params(area.value(), person.value(), part.word(), madeBefore.atOffset(ZoneOffset.UTC)).update();
        if (part == KeyPart.DIARY) {
            sql.sql("delete from keys.row_key where area_id = ? and person_id = ? and made_at <= ?")
                    .params(area.value(), person.value(), madeBefore.atOffset(ZoneOffset.UTC)).update();
            sql.sql("delete from keys.phone_key where area_id = ? and person_id = ? and made_at <= ?")
                    .params(area.value(), person.value(), madeBefore.atOffset(ZoneOffset.UTC)).update();
        }
    }

    /** The sealed keys of all rows of her notebook, by row. */
    Map<UUID, byte[]> rows(AreaId area, PersonId person) {
        var rows = new HashMap<UUID, byte[]>();
        sql.sql("select row_id, sealed from keys.row_key where area_id = ? and person_id = ?").params(area.value(), person.value())
                .query(row -> {
                    rows.put(row.getObject("row_id", UUID.class), row.getBytes("sealed"));
                });
        return rows;
    }

    byte[] keepRow(AreaId area, PersonId person, UUID row, byte[] sealed) {
        sql.sql("insert into keys.row_key (area_id, person_id, row_id, sealed) values (?, ?, ?, ?) on conflict do nothing")
                .params(area.value(), person.value(), row, sealed).update();
        return sql.sql("select sealed from keys.row_key where area_id = ? and person_id = ? and row_id = ?")
                .params(area.value(), person.value(), row).query(byte[].class).single();
    }

    void deleteRows(AreaId area, PersonId person, Collection<UUID> rows) {
        sql.sql("delete from keys.row_key where area_id = :area and person_id = :person and row_id = any (:rows)")
                .param("area", area.value()).param("person", person.value()).param("rows", rows.toArray(UUID[]::new)).update();
    }
}
