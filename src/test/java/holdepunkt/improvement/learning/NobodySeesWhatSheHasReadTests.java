package holdepunkt.improvement.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.files.Written;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class NobodySeesWhatSheHasReadTests {

    private static final Lesson.Told TOLD = new Lesson.Told(Theme.PRACTICE, "Små steg", "Én ting om gangen", "Det ble gjort", "Begynne før", "/improvement/mandates", "Gruppene");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    JdbcClient sql;
    @Autowired
    OwnReading reading;
    @Autowired
    TellingLessons telling;
    @Autowired
    LearningLog log;
    @Autowired
    RoomFiles files;

    private Workshop group;

    @BeforeEach
    void aGroup() {
        stage.elvestad();
        group = new Workshop(parts);
    }

    @Test
    void herTicksAreHersAloneAndCanBeTakenAway() {
        group.does(group.colleague, () -> {
            reading.tick(group.colleague, "page/method", true);
            reading.tick(group.colleague, "page/groups", true);
            reading.tick(group.colleague, "page/groups", false);
        });
        assertThat(group.as(group.colleague, () -> reading.read(group.colleague))).containsExactly("page/method");
        assertThat(group.as(group.leader, () -> sql.sql("select count(*) from improvement.reading").query(Integer.class).single())).as("whoever leads, past the page").isZero();
        assertThatThrownBy(() -> group.does(group.leader, () -> sql.sql("insert into improvement.reading (area_id, id, account_id, item, what) values (?, gen_random_uuid(), ?, 'page/x', 'read')")
                .params(group.area.value(), group.colleague.account().value()).update())).hasStackTraceContaining("row-level security");
    }

    @Test
    void aLessonKeepsEveryWordingAndTwoWhoWriteItMeet() {
        assertThatThrownBy(() -> group.as(group.colleague, () -> telling.tell(group.colleague, TOLD))).isInstanceOf(NotOpen.class);
        var lesson = group.as(group.anna, () -> telling.tell(group.anna, TOLD));
        var anew = new Lesson.Told(Theme.EDUCATION, "Små steg", "To ting", "Det ble gjort", "", "https://eksempel.example/side", "");
        group.does(group.bo, () -> telling.tellAnew(group.bo, lesson, anew, 1));
        assertThatThrownBy(() -> group.does(group.anna, () -> telling.tellAnew(group.anna, lesson, TOLD, 1))).isInstanceOf(Stale.class);
        assertThat(group.as(group.colleague, () -> log.of(group.colleague, lesson)).told()).isEqualTo(anew);
        assertThat(group.as(group.colleague, () -> log.before(group.colleague, lesson))).extracting(Lesson::told).containsExactly(TOLD);
    }

    @Test
    void aLinkLeadsToImprovementOrTheWebAndNowhereElse() {
        for (var link : List.of("/people/1", "javascript:alert(1)", "//eksempel.example", "http://eksempel.example", "/improvement?x=<b>")) {
            assertThatThrownBy(() -> LessonRules.aLinkLeadsSomewhere(link)).as(link).isInstanceOf(BrokenRule.class);
        }
        List.of("", "/improvement", "/improvement/chains/1-a", "/insight", "https://eksempel.example/a?b=c").forEach(LessonRules::aLinkLeadsSomewhere);
    }

    @Test
    void lessonsGoOutAsTheyCameIn() {
        group.does(group.anna, () -> telling.tell(group.anna, TOLD));
        var out = group.as(group.anna, () -> files.write(group.anna)).stream().filter(file -> file.name().equals("lessons.yaml")).map(Written::text).findFirst().orElseThrow();
        var elsewhere = new Workshop(parts);
        elsewhere.does(elsewhere.anna, () -> files.bring(elsewhere.anna, null, List.of(new Brought("lessons.yaml", out)), rest -> assertThat(rest).isEmpty()));
        assertThat(elsewhere.as(elsewhere.anna, () -> log.all(elsewhere.anna))).extracting(Lesson::told).containsExactly(TOLD);
    }
}
