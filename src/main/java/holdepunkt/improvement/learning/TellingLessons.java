package holdepunkt.improvement.learning;

import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.mandates.OneAtATime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A lesson is told, and told anew; every wording is kept. Called inside the gate. */
@Component
public class TellingLessons {

    private final JdbcClient sql;
    private final LearningLog log;
    private final OneAtATime turn;

    TellingLessons(JdbcClient sql, LearningLog log, OneAtATime turn) {
        this.sql = sql;
        this.log = log;
        this.turn = turn;
    }

    public UUID tell(Viewer viewer, Lesson.Told told) {
        Builders.mustBuild(viewer);
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.lesson (area_id, id, begun_by) values (?, ?, ?)").params(viewer.area().value(), id, viewer.account().value()).update();
        add(viewer, id, 1, LessonRules.told(told));
        return id;
    }

    /** @param seen the number of the wording the viewer had before her @throws Stale when there is a later one */
    public void tellAnew(Viewer viewer, UUID lesson, Lesson.Told told, long seen) {
        Builders.mustBuild(viewer);
        var wanted = LessonRules.told(told);
        turn.take(lesson);
        var now = log.of(viewer, lesson);
        if (now.version() != seen) {
            throw new Stale();
        }
        add(viewer, lesson, now.version() + 1, wanted);
    }

    private void add(Viewer viewer, UUID lesson, int number, Lesson.Told told) {
        sql.sql("""
                insert into improvement.lesson_version (area_id, lesson_id, number, theme, title, tried, outcome, otherwise, link, link_words, written_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(viewer.area().value(), lesson, number, told.theme().code(), told.title(), told.tried(), told.outcome(),
                told.otherwise(), told.link(), told.linkWords(), viewer.account().value()).update();
    }
}
