package holdepunkt.improvement.chains.national;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.EvidenceBoards;
import holdepunkt.improvement.chains.evidence.Spot;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group tells the area above what it has learned about a part it took up: how it rates it, and a note without numbers. Called inside the gate. */
@Component
public class TellingAbove {

    private static final int LONGEST = 300;

    private final JdbcClient sql;
    private final Editions editions;
    private final EvidenceBoards boards;
    private final CrossingTheBorder border;

    TellingAbove(JdbcClient sql, Editions editions, EvidenceBoards boards, CrossingTheBorder border) {
        this.sql = sql;
        this.editions = editions;
        this.boards = boards;
        this.border = border;
    }

    /** @throws BrokenRule before it is rated here, and for a number in the note: few are found by how few they are @throws NotOpen for a part that is not from above */
    public void tell(Viewer viewer, Spot at, String note) {
        Builders.mustBuild(viewer);
        var above = editions.above(viewer, at.chain()).orElseThrow(NotOpen::new);
        if (editions.chain(above.area(), above.id()).wordsOf(at.part()).isEmpty()) {
            throw new NotOpen();
        }
        var rating = boards.of(viewer, at.chain(), at.part()).ratings().stream().findFirst().orElseThrow(() -> BrokenRule.of("chains.rule.rate_first"));
        var id = UUID.randomUUID();
        sql.sql("""
                insert into improvement.told_above (area_id, id, chain_id, national_area, national_chain, part_id, area_name, progress, confidence, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(viewer.area().value(), id, at.chain(), above.area(), above.chain(), at.part(), border.nameOf(viewer),
                rating.progress().code(), rating.confidence().code(), withoutNumbers(note)).update();
        border.note(viewer, "told_above", id);
    }

    private static String withoutNumbers(String note) {
        var words = note.strip();
        if (words.length() > LONGEST) {
            throw new BrokenRule("chains.rule.wording", "note", LONGEST);
        }
        if (words.chars().anyMatch(Character::isDigit)) {
            throw new BrokenRule("chains.rule.no_numbers", "note");
        }
        return words;
    }
}
