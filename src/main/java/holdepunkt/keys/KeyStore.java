package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of sealed keysets, in the cluster of its own. */
class KeyStore {

    private final JdbcClient sql;

    KeyStore(DataSource keys) {
        this.sql = JdbcClient.create(keys);
    }

    Optional<byte[]> find(AreaId area, PersonId person) {
        return sql.sql("select sealed from keys.person_key where area_id = ? and person_id = ?").params(area.value(), person.value()).query(byte[].class).optional();
    }

    byte[] keep(AreaId area, PersonId person, byte[] sealed) {
        sql.sql("insert into keys.person_key (area_id, person_id, sealed) values (?, ?, ?) on conflict do nothing")
                .params(area.value(), person.value(), sealed).update();
        return find(area, person).orElseThrow();
    }
}
