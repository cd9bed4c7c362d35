package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes decisions and what becomes of them, a row for each. */
@Component
class DecisionRows {

    private final JdbcClient sql;

    DecisionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a decision comes from. @param position its place in the document */
    record Origin(@Nullable UUID group, @Nullable AtMeeting at, @Nullable UUID document, int position, @Nullable Integer line) {}

    /** What becomes of a decision, and why. */
    record Step(UUID decision, @Nullable UUID group, int number, Became became, String because) {}

    UUID begin(Viewer viewer, Origin from, Wording wording) {
        var id = UUID.randomUUID();
        var at = from.at();
        sql.sql("insert into improvement.decision (area_id, id, group_id, meeting_id, item, document_id, position, line, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, from.group(), at == null ? null : at.meeting(), at == null ? null : at.item(), from.document(), from.position(), from.line(),
                        viewer.account().value()).update();
        add(viewer, new Step(id, from.group(), 1, Became.MADE, ""), wording);
        return id;
    }

    void add(Viewer viewer, Step step, Wording wording) {
        var readings = wording.readings();
        sql.sql("""
                insert into improvement.decision_version (area_id, decision_id, group_id, number, what, words, owner_id, owner_words, due, because, result, individual, whole, written_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(viewer.area().value(), step.decision(), step.group(), step.number(), step.became().code(), wording.words(),
                wording.owner() == null ? null : wording.owner().value(), wording.ownerWords(), wording.due(), step.because(), readings.result(), readings.individual(),
                readings.whole(), viewer.account().value()).update();
    }
}
