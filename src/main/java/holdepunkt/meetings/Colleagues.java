package holdepunkt.meetings;

import holdepunkt.core.AccountId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who work in the area now, as anybody signed in may look them up. Services that can decide over her are found only by herself. */
@Component
class Colleagues {

    private static final int MOST = 40;

    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String SELECT = """
            select a.id, a.name, u.id as unit_id, u.name as unit_name, u.kind, array_agg(w.role order by w.role) as roles
              from access.work w join access.account a on a.area_id = w.area_id and a.id = w.account_id
              join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
             where w.area_id = :area and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) and w.role not in ('administrator', 'working_group')
            """;
    private static final String GROUPED = " group by a.id, a.name, u.id, u.name, u.kind";

    /** @param words part of a name or of a unit's name */
    List<Colleague> search(Viewer viewer, String words) {
        return sql.sql(SELECT + """
                 and (position(lower(:words) in lower(a.name)) > 0 or position(lower(:words) in lower(u.name)) > 0)
                 and (:herself or u.kind not in ('child_welfare', 'police', 'prison'))
                """ + GROUPED + " order by a.name, u.name limit " + MOST)
                .param("area", viewer.area().value()).param("words", words.strip()).param("herself", viewer.isPerson()).query((row, number) -> read(row)).list();
    }

    Optional<Colleague> find(Viewer viewer, @Nullable AccountId account) {
        return account == null ? Optional.empty() : sql.sql(SELECT + " and a.id = :account" + GROUPED + " order by min(w.begins_at) limit 1")
                .param("area", viewer.area().value()).param("account", account.value()).query((row, number) -> read(row)).optional();
    }

    private static Colleague read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"), row.getString("kind"), List.of((String[]) row.getArray("roles").getArray()));
    }
}
