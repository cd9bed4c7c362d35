package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.HalfWritten;
import holdepunkt.keys.PhoneKeys;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever happens between two phones and the server: nothing that was written is lost, and nothing is there twice. */
@Staged
@Tag("slow")
class EveryPageFromAPhoneIsKeptOnceTests {

    private static final long SEED = Long.getLong("seed", 20170904L);
    private static final boolean FULL = "full".equals(System.getProperty("holdepunkt.size"));
    private static final int OF_ONE_PERSON = 10;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    PhoneKeys keys;

    @Test
    void nothingIsLostAndNothingIsDoubled() throws Exception {
        int schedules = FULL ? 2_000 : 60;
        var newcomers = new Newcomers(stage, parts);
        var wrong = new ArrayList<String>();
        int sendings = 0;
        int cut = 0;
        try (var cuts = new Cuts(stage)) {
            var her = newcomers.enter();
            for (int i = 0; i < schedules; i++) {
                her = i % OF_ONE_PERSON == 0 ? newcomers.enter() : her;
                var schedule = new Schedule(stage, her, keys, cuts, SEED + i, i);
                schedule.run();
                Map<UUID, String> halves = new HashMap<>();
                var entries = newcomers.as(her.subject(), her.person(), "diary", Action.SEE, hers -> {
                    parts.getBean(HalfWritten.class).all(hers).forEach(draft -> halves.put(draft.hand(), draft.leaf().text()));
                    return parts.getBean(DiaryEntries.class).all(hers);
                });
                for (var one : schedule.history(entries, halves)) {
                    wrong.add("schedule " + (SEED + i) + ": " + one);
                }
                sendings += schedule.sendings();
                cut += schedule.cut();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cut).as("sendings that were cut off").isPositive();
        Guards.report("diary-schedules", schedules, wrong.size(), 60, SEED, "sendings=" + sendings, "cut=" + cut);
    }

    @Test
    void aRecordingHangsOnItsPageOnceAndNowhereElse() {
        var visitor = stage.as(new Newcomers(stage, parts).enter().subject());
        var phone = new LockedPhone(visitor);
        var entry = UUID.randomUUID();
        var page = phone.write("page", entry, UUID.randomUUID(), null, "2026-11-22T09:00", "Elva");
        var voice = phone.seal("voice", entry, UUID.randomUUID(), null, "OggS and a voice", "");
        var none = phone.seal("photo", entry, UUID.randomUUID(), null, "no picture", "");
        var lost = phone.seal("voice", UUID.randomUUID(), UUID.randomUUID(), null, "OggS of no page", "");
        assertThat(said(visitor, page, voice, none, lost)).containsExactlyInAnyOrderEntriesOf(Map.of(page.id(), "kept", voice.id(), "kept", none.id(), "refused", lost.id(), "refused"));
        assertThat(said(visitor, voice, page)).containsExactlyInAnyOrderEntriesOf(Map.of(voice.id(), "had", page.id(), "had"));
        assertThat(visitor.get("/diary/entries/" + entry).document().select("audio[src]")).hasSize(1);
    }

    private static Map<String, String> said(Visitor visitor, LockedPhone.Thing... things) {
        return LockedPhone.answers(visitor.json("/diary/sync", LockedPhone.batch(List.of(things)), Map.of()).bytes());
    }

    /** A batch bent in every way is answered without a fault, and keeps nothing that was not sealed for her. */
    @Test
    void aBentBatchIsAnsweredWithoutAFault() {
        int batches = FULL ? 20_000 : 600;
        var her = new Newcomers(stage, parts).enter();
        var random = new Random(SEED);
        var answered = new HashMap<Integer, Integer>();
        var wrong = new ArrayList<String>();
        var visitor = stage.as(her.subject()).from("127.2.0.1");
        var phone = new LockedPhone(visitor);
        var things = new ArrayList<LockedPhone.Thing>();
        for (int i = 0; i < batches; i++) {
            // Locking takes longer than sending: a pair is bent in ten ways.
            if (i % 10 == 0) {
                things = new ArrayList<>(List.of(phone.seal("page", UUID.randomUUID(), UUID.randomUUID(), null, Bent.leaf(random), ""),
                        phone.seal("draft", UUID.randomUUID(), UUID.randomUUID(), null, Bent.leaf(random), ""),
                        phone.seal("photo", UUID.randomUUID(), UUID.randomUUID(), null, Bent.leaf(random), "")));
            }
            if (i % 150 == 0) {
                visitor = stage.as(her.subject()).from("127.2." + (1 + i / 25_000) + "." + (1 + i / 150 % 250));
            }
            var body = Bent.batch(random, LockedPhone.batch(things));
            var answer = visitor.json("/diary/sync", body, Bent.headers(random));
            answered.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500 || answer.bytes().length > 100_000 || answer.body().contains("Exception")) {
                wrong.add(answer.status() + " to " + body.substring(0, Math.min(300, body.length())));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answered.keySet()).as("some come past the door").contains(200, 422);
        assertThat(visitor.get("/diary").status()).as("whatever was kept can be shown").isEqualTo(200);
        Guards.report("bent-batches", batches, wrong.size(), 600, SEED, "answers=" + answered);
    }
}
