package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every text that can be edited, by eight windows at once through the real forms: whoever is told that it is kept finds it kept, and nobody writes over what they have not seen. */
@Staged
@Tag("slow")
class NothingWrittenIsLostTests {

    private static final int WINDOWS = 8;
    private static int addresses;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void eightWhoEditTheSameLoseNothing() throws Exception {
        int each = "full".equals(System.getProperty("holdepunkt.size")) ? Integer.getInteger("edits", 2100) : 125;
        var table = new Tables(stage, parts).lay();
        new Tables(stage, parts).seat(table, "anne", SeatRole.PARTICIPANT);
        new Tables(stage, parts).promise(table, "berit", "Ringer boligkontoret", "berit");
        var line = stage.as("berit").get(table.room()).document().select("a[href*=/lines/]").attr("href");
        var home = "/people/" + table.person();
        var edits = List.of(
                new Edits("a decision", windows("berit", "anne"), line, line, "what"),
                new Edits("a letter", windows("berit"), table.letter(), table.letter(), "opening"),
                new Edits("a meeting", windows("berit"), table.href() + "/change", table.href() + "/change", "purpose"),
                new Edits("a preparation", windows(table.subject()), table.href() + "/preparation", table.href() + "/preparation", "talk_about"),
                new Edits("how she is reached", windows(table.subject(), "berit"), home + "/reach", home + "/reach", "address"),
                new Edits("if she is gone", windows(table.subject()), home + "/if-gone", home + "/if-gone", "who"));
        try (var threads = Executors.newFixedThreadPool(WINDOWS)) {
            for (var edit : edits) {
                for (Future<?> done : edit.rounds(each).stream().map(threads::submit).toList()) {
                    done.get();
                }
            }
        }
        var wrong = edits.stream().flatMap(edit -> edit.wrong().stream()).toList();
        assertThat(wrong).isEmpty();
        assertThat(edits).allSatisfy(edit -> assertThat(edit.kept()).as("kept").isBetween(each / 2L, edit.tried() - each / 2L));
        Guards.report("concurrent-edits", edits.stream().mapToInt(Edits::tried).sum(), wrong.size(), 6000, 0, "kept=" + edits.stream().mapToLong(Edits::kept).sum());
    }

    /** Each from an address of its own: a single window that sends this often is asked to wait. */
    private List<Visitor> windows(String... subjects) {
        return IntStream.range(0, WINDOWS).mapToObj(number -> stage.as(subjects[number % subjects.length]).from("127.0.7." + ++addresses)).toList();
    }
}
