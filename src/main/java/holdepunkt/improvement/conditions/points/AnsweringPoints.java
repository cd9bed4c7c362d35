package holdepunkt.improvement.conditions.points;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.sheets.SheetRules;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.WritingSheets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaders begin, answer, and say what came of it. Called inside the gate; the database asks again whether they lead. */
@Component
public class AnsweringPoints {

    private final JdbcClient sql;
    private final Sheets sheets;
    private final WritingSheets writing;
    private final PointsPlans plans;

    AnsweringPoints(JdbcClient sql, Sheets sheets, WritingSheets writing, PointsPlans plans) {
        this.sql = sql;
        this.sheets = sheets;
        this.writing = writing;
        this.plans = plans;
    }

    /** What is answered. @param owner a role or a group @param ownerId somebody who works here, or null @param due by when */
    public record Answer(String words, @Nullable String owner, @Nullable UUID ownerId, LocalDate due) {}

    /** @param ours the product's own points, for an area that has taken in none */
    public UUID begin(Viewer viewer, String title, FourPoints ours) {
        mustLead(viewer);
        var what = SheetRules.saysSomething(title, "title", 200);
        var now = sheets.now(viewer, FourPoints.KIND);
        long number = now.blank() ? writing.write(viewer, FourPoints.KIND, "points_set", what, one -> ours) : now.version();
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.points_start (area_id, id, title, sheet_number, begun_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), id, what, number, viewer.account().value()).update();
        return id;
    }

    /** @param seen the version of the answer that was looked at, 0 for none @throws Stale when another answered meanwhile */
    public void answer(Viewer viewer, UUID start, UUID question, long seen, Answer answer) {
        mustLead(viewer);
        takeTurn(start, question);
        var plan = plans.of(viewer, start);
        if (plan.points().pointOf(question).isEmpty()) {
            throw new NotOpen();
        }
        var words = SheetRules.saysSomething(answer.words(), "words", 2000);
        var owner = SheetRules.maySay(answer.owner(), "owner", 80);
        if (owner.isEmpty() && answer.ownerId() == null) {
            throw new BrokenRule("points.rule.owner", "owner");
        }
        if (answer.ownerId() != null && !plans.owners(viewer).containsKey(answer.ownerId().toString())) {
            throw new BrokenRule("points.rule.who", "ownerId");
        }
        var now = plan.answer(question);
        if (plan.version(question) != seen && now.isPresent() && !now.get().says(words, owner, answer.ownerId(), answer.due())) {
            throw new Stale();
        }
        sql.sql("insert into improvement.point_answer (area_id, id, start_id, question_id, version, words, owner_role, owner_id, due, answered_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), start, question, plan.version(question) + 1, words, owner, answer.ownerId(), answer.due(), viewer.account().value()).update();
    }

    /** What came of the answer that stands. */
    public void tell(Viewer viewer, UUID start, UUID answer, String cameOf) {
        mustLead(viewer);
        takeTurn(start, standing(viewer, start, answer).question());
        var stands = standing(viewer, start, answer);
        var result = SheetRules.saysSomething(cameOf, "cameOf");
        if (stands.cameOf() != null) {
            throw new BrokenRule("points.rule.told", "cameOf");
        }
        sql.sql("insert into improvement.point_result (area_id, id, answer_id, came_of, told_by) values (?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), answer, result, viewer.account().value()).update();
    }

    private PointAnswer standing(Viewer viewer, UUID start, UUID answer) {
        return plans.of(viewer, start).answers().stream().filter(one -> one.id().equals(answer)).findFirst().orElseThrow(NotOpen::new);
    }

    /** From here to the end of the transaction nobody else answers this question, or tells what came of it. */
    private void takeTurn(UUID start, UUID question) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:start, 1272))").param("start", start + "/" + question).query().listOfRows();
    }

    private static void mustLead(Viewer viewer) {
        if (!viewer.worksAs("leader")) {
            throw new NotOpen();
        }
    }
}
