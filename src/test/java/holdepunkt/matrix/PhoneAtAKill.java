package holdepunkt.matrix;

import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A phone that sends handful after handful while the server is killed under it. What was answered and what was not is there once when all of it has been sent again. */
final class PhoneAtAKill {

    private static final int HANDFUL = 6;

    private final int writer;
    private final List<String> written = new ArrayList<>();
    private @Nullable LockedPhone phone;
    private int cut;

    /** @param writer which of those who sign in has it */
    PhoneAtAKill(int writer) {
        this.writer = writer;
    }

    int written() {
        return written.size();
    }

    /** Handfuls that were under way at a kill. */
    int cut() {
        return cut;
    }

    /** Until the server is gone. */
    void send(AppElsewhere app) {
        try {
            var visitor = visitor(app);
            if (phone == null) {
                phone = new LockedPhone(visitor);
            }
            while (true) {
                for (int i = 0; i < HANDFUL; i++) {
                    written.add("Ord" + UUID.randomUUID().toString().replace("-", ""));
                    phone.write("page", UUID.randomUUID(), UUID.randomUUID(), null, "2026-11-22T09:00", written.getLast());
                }
                if (!all(visitor)) {
                    return;
                }
            }
        } catch (AssertionError killed) {
            cut += phone == null || phone.waiting.isEmpty() ? 0 : 1;
        }
    }

    private boolean all(Visitor visitor) {
        var some = List.copyOf(phone.waiting);
        var answer = visitor.json("/diary/sync", LockedPhone.batch(some), Map.of());
        if (answer.status() == 200) {
            phone.forget(some, LockedPhone.answers(answer.bytes()));
        }
        return answer.status() == 200;
    }

    /** @return what is missing or stands twice */
    List<String> check(AppElsewhere app) {
        var wrong = new ArrayList<String>();
        var visitor = visitor(app);
        if (phone != null && !phone.waiting.isEmpty() && (!all(visitor) || !phone.waiting.isEmpty())) {
            wrong.add("a phone's handful is not taken after a kill");
        }
        var shown = new StringBuilder();
        for (int page = 1; page <= 2 + written.size() / 20; page++) {
            shown.append(visitor.get("/diary?from=" + page).text());
        }
        for (var word : written) {
            int times = shown.toString().split(word, -1).length - 1;
            if (times != 1) {
                wrong.add(word + " from a phone stands " + times + " times");
            }
        }
        return wrong;
    }

    private Visitor visitor(AppElsewhere app) {
        return new Visitor(app.address(), app.signedIn().get(writer).split(" ")[0]);
    }
}
