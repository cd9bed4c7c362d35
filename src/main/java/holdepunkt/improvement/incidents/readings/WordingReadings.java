package holdepunkt.improvement.incidents.readings;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.incidents.AnonymityCheck;
import holdepunkt.improvement.incidents.Finding;
import holdepunkt.improvement.incidents.telling.IncidentRules;
import holdepunkt.improvement.incidents.telling.SeenOtherwise;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A group writes both readings of a result, or brings them. Called inside the gate. */
@Component
public class WordingReadings {

    private static final int LONGEST = 20_000;

    private final ResultReadings readings;

    WordingReadings(ResultReadings readings) {
        this.readings = readings;
    }

    /** What is written in the form. One reading may wait; both may not. */
    public record Wording(String title, String individual, String system, String meeting) {

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("title", title);
            fields.put("individual", individual);
            fields.put("system", system);
            fields.put("meeting", meeting);
            return fields;
        }

        public static Wording of(TwoReadings readings) {
            return new Wording(readings.title() == null ? "" : readings.title(), Passage.together(readings.individual()), Passage.together(readings.system()), Passage.together(readings.meeting()));
        }
    }

    /** @throws BrokenRule for what finds one person, whether it was typed or came in a file */
    public UUID bring(Viewer viewer, TwoReadings whole) {
        Builders.mustBuild(viewer);
        Wording.of(whole).fields().forEach((field, text) -> nobodyIsInIt(text, field));
        var id = UUID.randomUUID();
        readings.begin(viewer, id);
        readings.add(viewer, new ResultReadings.Worded(id, 1, whole));
        return id;
    }

    public UUID begin(Viewer viewer, Wording wording) {
        return bring(viewer, made(wording, new TwoReadings(null, null, null, List.of(), List.of(), List.of(), List.of())));
    }

    public void reword(Viewer viewer, UUID id, long version, Wording wording) {
        Builders.mustBuild(viewer);
        readings.lock(id);
        var now = readings.one(viewer, id);
        var made = made(wording, now.readings());
        if (version != now.version()) {
            readings.at(viewer, id, version).ifPresent(seen -> SeenOtherwise.refuse(Wording.of(seen).fields(), Wording.of(now.readings()).fields(), Wording.of(made).fields()));
        }
        if (!made.equals(now.readings())) {
            readings.add(viewer, new ResultReadings.Worded(id, now.version() + 1, made));
        }
    }

    private static TwoReadings made(Wording wording, TwoReadings before) {
        var title = IncidentRules.says(wording.title(), "title", 200);
        wording.fields().forEach((field, text) -> nobodyIsInIt(IncidentRules.mayBeEmpty(text, field, LONGEST), field));
        if (wording.individual().isBlank() && wording.system().isBlank()) {
            throw new BrokenRule("incidents.rule.one_reading", "individual");
        }
        return new TwoReadings(title, before.source(), before.method(), before.findings(), Passage.apart(wording.individual(), before.individual()),
                Passage.apart(wording.system(), before.system()), Passage.apart(wording.meeting(), before.meeting()));
    }

    /** A reading is of a result. What finds one person has no place in it; organisations and years have. */
    private static void nobodyIsInIt(String text, String field) {
        AnonymityCheck.single(text).stream().filter(Finding::hard).findFirst().ifPresent(finding -> {
            throw new BrokenRule("incidents.rule.hard", field, finding.words());
        });
    }
}
