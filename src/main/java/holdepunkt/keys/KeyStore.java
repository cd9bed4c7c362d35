package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of sealed keysets, in the cluster of its own. */
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
    }
}
