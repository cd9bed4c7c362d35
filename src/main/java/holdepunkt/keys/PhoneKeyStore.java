package holdepunkt.keys;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the phones' keys, beside the persons' keys. */
class PhoneKeyStore {

    static final String TABLE = """
            create table if not exists keys.phone_key (
                area_id uuid not null,
                person_id uuid not null,
                number int not null,
                half bytea not null,
                sealed bytea not null,
                made_at timestamptz not null default now(),
                primary key (area_id, person_id, number));
            grant select, insert, delete on keys.phone_key to holdepunkt_app""";

    private final JdbcClient sql;

    PhoneKeyStore(DataSource keys) {
        this.sql = JdbcClient.create(keys);
    }

    Optional<PhoneKeys.Lock> newest(AreaId area, PersonId person, Duration younger) {
        return sql.sql("""
                select number, half from keys.phone_key where area_id = ? and person_id = ? and made_at > now() - make_interval(secs => ?)
                 order by number desc limit 1""")
                .params(area.value(), person.value(), younger.toSeconds())
                .query((row, number) -> new PhoneKeys.Lock(row.getInt("number"), row.getBytes("half"))).optional();
    }

    int highest(AreaId area, PersonId person) {
        return sql.sql("select coalesce(max(number), 0) from keys.phone_key where area_id = ? and person_id = ?").params(area.value(), person.value())
                .query(Integer.class).single();
    }

    PhoneKeys.Lock keep(AreaId area, PersonId person, PhoneKeys.Lock lock, byte[] sealed) {
        sql.sql("insert into keys.phone_key (area_id, person_id, number, half, sealed) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(area.value(), person.value(), lock.number(), lock.half(), sealed).update();
        return sql.sql("select number, half from keys.phone_key where area_id = ? and person_id = ? and number = ?")
                .params(area.value(), person.value(), lock.number())
                .query((row, number) -> new PhoneKeys.Lock(row.getInt("number"), row.getBytes("half"))).single();
    }

    Optional<byte[]> find(AreaId area, PersonId person, int number) {
        return sql.sql("select sealed from keys.phone_key where area_id = ? and person_id = ? and number = ?")
                .params(area.value(), person.value(), number).query(byte[].class).optional();
    }
}
