package holdepunkt.rights;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.people.page.HerWords;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Her remarks. What others wrote is never changed by her; her words stand beside it for everyone who sees it, and the author answers with a new
 * version of the letter or another line.
 */
@Component
public class Remarks implements HerWords {

    /** What she may put her words beside. */
    public static final Set<String> ABOUT = Set.of("meetings.letter_version", "meetings.decision_line", "meetings.follow_up_talk", "meetings.follow_up_outcome",
            "promises.promise", "intake.nomination_answer", "signals.answer");

    private static final String WORDS = "rights.remark.words";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TakingOut takingOut;

    Remarks(JdbcClient sql, Sealing sealing, TakingOut takingOut) {
        this.sql = sql;
        this.sealing = sealing;
        this.takingOut = takingOut;
    }

    /** What it is she remarks on. @throws NotOpen if there is no such thing about her */
    public Row subject(Opening hers, String about, UUID of) {
        if (!ABOUT.contains(about)) {
            throw new NotOpen();
        }
        return takingOut.of(hers).rows().getOrDefault(about, List.of()).stream().filter(row -> of.toString().equals(row.values().get("id"))).findFirst()
                .orElseThrow(NotOpen::new);
    }

    public void write(Opening hers, String about, UUID of, PersonText words) {
        var subject = subject(hers, about, of);
        if (words.isBlank()) {
            throw new BrokenRule("rights.rule.words", "words");
        }
        var id = UUID.randomUUID();
        sql.sql("insert into rights.remark (area_id, id, person_id, about, about_id, data_class, words) values (?, ?, ?, ?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), about, of, subject.dataClass(), sealing.seal(place(hers, id), words)).update();
    }

    /** Those this viewer may see: with what they stand beside. Newest first. */
    public List<Remark> of(Opening opening) {
        return sql.sql("select id, about, about_id, words, written_at from rights.remark where area_id = :area and person_id = :person order by written_at desc, id")
                .param("area", opening.area().value()).param("person", opening.person().value())
                .query((row, number) -> new Remark(row.getString("about"), row.getObject("about_id", UUID.class),
                        sealing.open(place(opening, row.getObject("id", UUID.class)), row.getBytes("words")), row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Words> beside(Opening opening, Collection<UUID> rows) {
        return of(opening).reversed().stream().filter(one -> rows.contains(one.of())).map(one -> new Words(one.of(), one.words(), one.writtenAt())).toList();
    }

    private static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), WORDS, id);
    }
}
