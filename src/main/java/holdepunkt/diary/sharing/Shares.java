package holdepunkt.diary.sharing;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What she has shared of her notebook, with who has read it and what came back. */
@Component
public class Shares {

    private static final String READ = """
            select s.id, s.entry_id, s.sealed, s.given_at, s.until, case when a.shown_by_role then null else a.name end as name, k.role, k.unit,
                   exists (select from people.opening o where o.area_id = s.area_id and o.cause = s.id and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())) as open,
                   w.withdrawn_at, r.times, r.last, b.id as answer_id, b.sealed as answer, b.answered_at
              from diary.share s
              left join access.account a on a.area_id = s.area_id and a.id = s.reader_id
              left join lateral (select x.role, y.name as unit from access.work x join directory.unit y on y.area_id = x.area_id and y.id = x.unit_id
                                  where x.area_id = s.area_id and x.account_id = s.reader_id order by (x.ends_at is null) desc, x.begins_at limit 1) k on true
              left join consent.withdrawal w on w.area_id = s.area_id and w.cause = s.id and w.withdrawn_by = :herself
              left join lateral (select count(*) as times, max(g.read_at) as last from diary.share_reading g where g.area_id = s.area_id and g.share_id = s.id) r on true
              left join diary.share_answer b on b.area_id = s.area_id and b.share_id = s.id
             where s.area_id = :area and s.person_id = :person""";

    private final JdbcClient sql;
    private final Sealing sealing;

    Shares(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The newest first. */
    public List<Share> of(Opening hers) {
        return asked(hers, READ + " order by s.given_at desc").query((row, number) -> read(hers, row)).list();
    }

    /** @throws NotOpen if she shared no such thing */
    public Share find(Opening hers, UUID id) {
        return asked(hers, READ + " and s.id = :id").param("id", id).query((row, number) -> read(hers, row)).optional().orElseThrow(NotOpen::new);
    }

    void add(Opening hers, UUID id, UUID entry, AccountId reader, Copy copy, LocalDate until) {
        sql.sql("insert into diary.share (area_id, id, person_id, entry_id, reader_id, sealed, until) values (?, ?, ?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), entry, reader.value(), sealing.seal(place(hers, id), copy.text()), until).update();
    }

    private JdbcClient.StatementSpec asked(Opening hers, String statement) {
        return sql.sql(statement).param("area", hers.area().value()).param("person", hers.person().value()).param("herself", hers.viewer().account().value());
    }

    private Share read(Opening hers, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var until = row.getObject("until", LocalDate.class);
        var stopped = moment(row, "withdrawn_at");
        var answer = row.getBytes("answer");
        return new Share(id, row.getObject("entry_id", UUID.class), row.getString("name"), row.getString("role"), row.getString("unit"),
                Copy.of(sealing.open(place(hers, id), row.getBytes("sealed"))), moment(row, "given_at"), until,
                ShareRules.standing(row.getBoolean("open"), stopped, until, LocalDate.now(Period.NORWAY)), stopped, row.getInt("times"), moment(row, "last"),
                answer == null ? null : sealing.open(answerPlace(hers, row.getObject("answer_id", UUID.class)), answer).reveal(), moment(row, "answered_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Sealing.Place place(Opening opening, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "diary.share.sealed", row);
    }

    static Sealing.Place answerPlace(Opening opening, UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), "diary.share_answer.sealed", row);
    }
}
