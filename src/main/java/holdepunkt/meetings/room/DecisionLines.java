package holdepunkt.meetings.room;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The decision lines of a meeting, in the order they came. */
@Repository
public class DecisionLines {

    private static final String TABLE = "meetings.decision_line.";
    private static final String LINES = """
            select l.id, l.kind, l.what, l.if_not, l.answerer, l.way_on, l.responsible_account, l.responsible_text, l.by_date, l.version, a.name,
                   (select u.name from access.work w join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                     where w.area_id = l.area_id and w.account_id = l.responsible_account and l.person_id <> all ((select people.addresses_guarded())::uuid[]) order by w.ends_at desc nulls first, w.begins_at limit 1) as unit
              from meetings.standing_decision l left join access.account a on a.area_id = l.area_id and a.id = l.responsible_account
             where l.area_id = :area and l.meeting_id = :meeting and l.person_id = :person""";

    private final JdbcClient sql;
    private final Sealing sealing;

    DecisionLines(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<DecisionLine> of(Opening opening, UUID meeting) {
        return sql.sql(LINES + " order by l.position").param("area", opening.area().value()).param("meeting", meeting)
                .param("person", opening.person().value()).query((row, number) -> read(opening, row)).list();
    }

    /** @throws NotOpen when it is not a standing line of this meeting */
    public DecisionLine one(Opening opening, UUID meeting, UUID line) {
        return sql.sql(LINES + " and l.id = :line").param("area", opening.area().value()).param("meeting", meeting)
                .param("person", opening.person().value()).param("line", line)
                .query((row, number) -> read(opening, row)).optional().orElseThrow(NotOpen::new);
    }

    void add(Opening opening, UUID meeting, UUID id, Decision decision) {
        bound(opening, id, decision, sql.sql("""
                insert into meetings.decision_line (area_id, id, meeting_id, person_id, kind, what, if_not, answerer, way_on, responsible_account,
                                                    responsible_text, by_date, written_by)
                values (:area, :id, :meeting, :person, :kind, :what, :ifNot, :answerer, :wayOn, :account, :named, :by, :writer)"""))
                .param("meeting", meeting).param("person", opening.person().value()).update();
    }

    /** @return whether the line was still as the writer had seen it */
    boolean change(Opening opening, UUID id, Decision decision, long seen) {
        return bound(opening, id, decision, sql.sql("""
                update meetings.decision_line set kind = :kind, what = :what, if_not = :ifNot, answerer = :answerer, way_on = :wayOn,
                       responsible_account = :account, responsible_text = :named, by_date = :by, version = version + 1, written_by = :writer, written_at = now()
                 where area_id = :area and id = :id and version = :seen"""))
                .param("seen", seen).update() == 1;
    }

    void strike(Opening opening, UUID meeting, UUID line) {
        sql.sql("""
                insert into meetings.decision_strike (area_id, id, line_id, meeting_id, person_id, struck_by)
                values (:area, gen_random_uuid(), :line, :meeting, :person, :actor) on conflict (area_id, line_id) do nothing""")
                .param("area", opening.area().value()).param("line", line).param("meeting", meeting).param("person", opening.person().value())
                .param("actor", opening.viewer().account().value()).update();
    }

    private StatementSpec bound(Opening opening, UUID id, Decision decision, StatementSpec statement) {
        return statement.param("area", opening.area().value()).param("id", id).param("kind", decision.kind().code())
                .param("what", sealing.seal(place(opening, "what", id), decision.what()))
                .param("ifNot", sealing.sealOrNull(place(opening, "if_not", id), decision.ifNot()), Types.BINARY)
                .param("answerer", sealing.sealOrNull(place(opening, "answerer", id), decision.answerer()), Types.BINARY)
                .param("wayOn", sealing.sealOrNull(place(opening, "way_on", id), decision.wayOn()), Types.BINARY)
                .param("account", decision.responsible() == null ? null : decision.responsible().value(), Types.OTHER)
                .param("named", sealing.sealOrNull(place(opening, "responsible_text", id), decision.responsibleText()), Types.BINARY)
                .param("by", decision.by() == null ? null : Date.valueOf(decision.by()), Types.DATE)
                .param("writer", opening.viewer().account().value());
    }

    private DecisionLine read(Opening opening, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var account = row.getObject("responsible_account", UUID.class);
        var by = row.getDate("by_date");
        var named = text(opening, row, "responsible_text", id);
        var decision = new Decision(DecisionKind.of(row.getString("kind")), sealing.open(place(opening, "what", id), row.getBytes("what")),
                account == null ? null : new AccountId(account), named, by == null ? null : by.toLocalDate(),
                text(opening, row, "if_not", id), text(opening, row, "answerer", id), text(opening, row, "way_on", id));
        return new DecisionLine(id, decision, row.getString("name"), account == null ? null : row.getString("unit"), row.getLong("version"));
    }

    private @Nullable PersonText text(Opening opening, ResultSet row, String column, UUID id) throws SQLException {
        return sealing.openOrNull(place(opening, column, id), row.getBytes(column));
    }

    private static Sealing.Place place(Opening opening, String column, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), TABLE + column, id);
    }
}
