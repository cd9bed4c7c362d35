package holdepunkt.diary.sharing;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody she has a tie to writes as she says it. It is sealed as it is sent, and whoever sent it has no way to it again. */
@Component
public class Dictating {

    static final String COLUMN = "diary.dictation.sealed";
    private static final Set<String> WAYS = Set.of("said", "paper");
    private static final int LONGEST = 4000;

    private final JdbcClient sql;
    private final Sealing sealing;

    Dictating(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** @param told whether she was told first what whoever hears it may have to do (R22) */
    public void write(Opening opening, String way, PersonText words, boolean told) {
        if (opening.own() || !told) {
            throw new BrokenRule("shares.rule.tellFirst", "told");
        }
        if (!WAYS.contains(way)) {
            throw new BrokenRule("core.error.missing", "way");
        }
        if (words.isBlank()) {
            throw new BrokenRule("core.error.missing", "words");
        }
        if (words.reveal().length() > LONGEST) {
            throw new BrokenRule("core.error.tooLong", "words", LONGEST);
        }
        var id = UUID.randomUUID();
        sql.sql("insert into diary.dictation (area_id, id, person_id, entry_id, way, sealed) values (?, ?, ?, ?, ?, ?)")
                .params(opening.area().value(), id, opening.person().value(), id, way, sealing.seal(place(opening, id), words)).update();
    }

    static Sealing.Place place(Opening opening, UUID id) {
        return new Sealing.Place(opening.area(), opening.person(), COLUMN, id);
    }
}
