package holdepunkt.consent.emergency;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Emergency accesses as rows: hers to see, leaders' to review. */
@Component
public class EmergencyAccesses {

    private static final String READ = """
            select e.id, e.person_id, e.account_id, a.name, u.name as unit, e.reason, e.why, e.taken_at, e.ends_at, e.review_by,
                   r.id as review_id, r.outcome, r.words, r.reviewed_at
              from consent.emergency_access e
              join access.account a on a.area_id = e.area_id and a.id = e.account_id
              join directory.unit u on u.area_id = e.area_id and u.id = e.unit_id
              left join consent.emergency_review r on r.area_id = e.area_id and r.access_id = e.id
             where e.area_id = :area and\s""";

    private final JdbcClient sql;
    private final Sealing sealing;

    EmergencyAccesses(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** All about her that this viewer has to do with, the newest first. */
    public List<EmergencyAccess> of(Opening opening) {
        return sql.sql(READ + "e.person_id = :person order by e.taken_at desc").param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> read(opening.area(), row)).list();
    }

    /** @throws NotOpen if there is none, or it is another leader's */
    public EmergencyAccess find(Opening opening, UUID id) {
        return of(opening).stream().filter(one -> one.id().equals(id) && (opening.own() || opening.has("emergency_review", id))).findFirst().orElseThrow(NotOpen::new);
    }

    /** Those of the last year that this viewer reviews, over several persons: tell the gate whom they are about before they are shown. */
    public List<EmergencyAccess> toReview(Viewer viewer) {
        return sql.sql(READ + "e.account_id <> :me order by e.review_by").param("area", viewer.area().value()).param("me", viewer.account().value())
                .query((row, number) -> read(viewer.area(), row)).list();
    }

    public void review(Opening opening, UUID id, String outcome, PersonText words) {
        var access = find(opening, id);
        if (opening.own() || access.by().equals(opening.viewer().account())) {
            throw new NotOpen();
        }
        if (access.isReviewed()) {
            throw BrokenRule.of("emergency.rule.reviewed");
        }
        var row = UUID.randomUUID();
        sql.sql("insert into consent.emergency_review (area_id, id, person_id, access_id, outcome, words) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), row, opening.person().value(), id, outcome,
                        sealing.seal(new Sealing.Place(opening.area(), opening.person(), "consent.emergency_review.words", row), words)).update();
    }

    private EmergencyAccess read(AreaId area, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var review = row.getObject("review_id", UUID.class);
        return new EmergencyAccess(id, person, new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"), row.getString("unit"), row.getString("reason"),
                sealing.open(new Sealing.Place(area, person, "consent.emergency_access.why", id), row.getBytes("why")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("review_by", OffsetDateTime.class).toInstant(), row.getString("outcome"),
                review == null ? null : sealing.open(new Sealing.Place(area, person, "consent.emergency_review.words", review), row.getBytes("words")),
                review == null ? null : row.getObject("reviewed_at", OffsetDateTime.class).toInstant());
    }
}
