package holdepunkt.demo.past;

import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** How a meeting was, as she and three of the services who were there answered right after: mostly alike, and the services a little higher. */
final class PastMirrors {

    private static final List<String> ASKED = List.of("easy", "decide", "clear", "trust");
    private static final int STAFF = 3;

    private PastMirrors() {}

    static void add(Rows rows, PastMonths.One one, Course course) {
        var random = new Random(course.id().getLeastSignificantBits());
        if (random.nextInt(3) == 0) {
            return;
        }
        var mirror = UUID.randomUUID();
        rows.add("feedback.mirror", one.person(), "id", mirror, "meeting_id", one.meeting(), "form", "urn:holdepunkt:form:meeting-mirror", "form_version", "1", "asked_by", one.contact(),
                "asked_at", course.day().atTime(12, 10).atZone(Period.NORWAY).toInstant());
        int was = 3 + random.nextInt(7);
        if (random.nextInt(6) > 0) {
            var place = UUID.randomUUID();
            rows.add("feedback.place", one.person(), "id", place, "mirror_id", mirror, "seat_id", null, "side", "person");
            answer(rows, one, mirror, "person", place, marks(random, was), course.day());
        }
        for (int staff = 0; staff < STAFF; staff++) {
            answer(rows, one, mirror, "staff", null, marks(random, was + random.nextInt(2)), course.day());
        }
    }

    private static void answer(Rows rows, PastMonths.One one, UUID mirror, String side, UUID place, Map<String, Integer> marks, LocalDate day) {
        rows.add("feedback.answer", one.person(), "id", UUID.randomUUID(), "mirror_id", mirror, "side", side, "place_id", place, "moment", "after", "way", "phone", "marks", marks,
                "answered_on", day);
    }

    private static Map<String, Integer> marks(Random random, int about) {
        var marks = new LinkedHashMap<String, Integer>();
        ASKED.forEach(asked -> marks.put(asked, Math.clamp(about + random.nextInt(4) - 2L, 0, 10)));
        return marks;
    }
}
