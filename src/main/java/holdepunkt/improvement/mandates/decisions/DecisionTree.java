package holdepunkt.improvement.mandates.decisions;

import holdepunkt.improvement.files.Shape;
import holdepunkt.improvement.files.Tree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import static holdepunkt.improvement.files.Shape.fields;
import static holdepunkt.improvement.files.Shape.number;
import static holdepunkt.improvement.files.Shape.text;

/** A decision in a file: what it says, and what has become of it since. */
final class DecisionTree {

    private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|\\d{4}-(0[13-9]|1[0-2])-(29|30)|\\d{4}-(0[13578]|1[02])-31|\\d\\d([02468][048]|[13579][26])-02-29";

    private DecisionTree() {}

    static Shape shape() {
        var known = new LinkedHashMap<String, Shape>(Map.of("text", text(600), "line", number(), "owner", text(120), "due", text(DAY, "day such as 2026-03-31"),
                "became", text("changed|done|not_done", "word for what became of it"), "because", text(500), "result", text(300), "individual", text(1000), "whole", text(1000)));
        return fields(known);
    }

    static Wording wording(Map<?, ?> one) {
        var due = of(one, "due");
        return new Wording(of(one, "text").strip(), null, of(one, "owner"), due.isEmpty() ? null : LocalDate.parse(due), new Readings(of(one, "result"), of(one, "individual"), of(one, "whole")));
    }

    static Tree write(Decision decision) {
        var now = decision.now();
        var due = now.wording().due();
        var readings = now.wording().readings();
        return new Tree().put("text", now.wording().words()).put("line", decision.line()).said("owner", now.ownerName()).said("due", due == null ? "" : due.toString())
                .said("became", now.became() == Became.MADE ? "" : now.became().code()).said("because", now.because())
                .said("result", readings.result()).said("individual", readings.individual()).said("whole", readings.whole());
    }

    static String of(Map<?, ?> one, String field) {
        return one.get(field) == null ? "" : one.get(field).toString();
    }
}
