package holdepunkt.signals;

import holdepunkt.core.AccountId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signals of one person, open ones first, each with how it ended and who was asked. */
@Component
public class SignalStories {

    private final JdbcClient sql;
    private final Sealing sealing;

    SignalStories(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public List<SignalStory> of(Opening opening) {
        var stories = new LinkedHashMap<UUID, SignalStory>();
        sql.sql("""
                select s.id, s.kind, s.subject, s.concerns_id, s.raised_at, e.id as settlement_id, e.way, e.meeting_id, e.because, e.settled_at, b.name as settled_by,
                       a.id as asking_id, a.what, a.asked_at, l.name as leader, w.id as answer_id, w.answer, w.answered_at
                  from signals.signal s
                  left join signals.settlement e on e.area_id = s.area_id and e.signal_id = s.id
                  left join access.account b on b.area_id = e.area_id and b.id = e.settled_by
                  left join signals.asking a on a.area_id = s.area_id and a.signal_id = s.id
                  left join access.account l on l.area_id = a.area_id and l.id = a.leader_id
                  left join signals.answer w on w.area_id = a.area_id and w.asking_id = a.id
                 where s.area_id = :area and s.person_id = :person order by e.id is not null, s.raised_at, s.id, a.asked_at""")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    if (!stories.containsKey(id)) {
                        stories.put(id, story(opening, row));
                    }
                    if (row.getObject("asking_id") != null) {
                        stories.get(id).asked().add(asked(opening, row));
                    }
                });
        return List.copyOf(stories.values());
    }

    /** @throws NotOpen if it is not hers */
    public SignalStory find(Opening opening, UUID signal) {
        return of(opening).stream().filter(one -> one.signal().id().equals(signal)).findFirst().orElseThrow(NotOpen::new);
    }

    private SignalStory story(Opening opening, ResultSet row) throws SQLException {
        var concerns = row.getObject("concerns_id", UUID.class);
        var signal = new OpenSignal(row.getObject("id", UUID.class), row.getString("kind"), row.getObject("subject", UUID.class), at(row, "raised_at"),
                concerns == null ? null : new AccountId(concerns));
        var settlement = row.getObject("settlement_id", UUID.class);
        if (settlement == null) {
            return new SignalStory(signal, null, null, null, null, null, new ArrayList<>());
        }
        return new SignalStory(signal, row.getString("way"), row.getObject("meeting_id", UUID.class),
                sealing.openOrNull(place(opening, Settling.BECAUSE, settlement), row.getBytes("because")), row.getString("settled_by"), at(row, "settled_at"),
                new ArrayList<>());
    }

    private SignalStory.Asked asked(Opening opening, ResultSet row) throws SQLException {
        var asking = row.getObject("asking_id", UUID.class);
        var answer = row.getObject("answer_id", UUID.class);
        return new SignalStory.Asked(asking, row.getString("leader"), at(row, "asked_at"), sealing.open(place(opening, AskingLeaders.WHAT, asking), row.getBytes("what")),
                answer, answer == null ? null : sealing.open(place(opening, AnsweringAsLeader.ANSWER, answer), row.getBytes("answer")),
                answer == null ? null : at(row, "answered_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Sealing.Place place(Opening opening, String column, @Nullable UUID row) {
        return new Sealing.Place(opening.area(), opening.person(), column, row);
    }
}
