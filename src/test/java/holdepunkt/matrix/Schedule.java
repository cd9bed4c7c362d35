package holdepunkt.matrix;

import holdepunkt.diary.Entry;
import holdepunkt.diary.Version;
import holdepunkt.keys.PhoneKeys;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Visitor;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two phones of one person, and all that may happen between them and the server: a line that drops before or after, the same sent twice, another order,
 * a server taken away in the middle, clocks days apart, a sign-in that ran out, another key. It remembers what was written, and what was answered.
 */
final class Schedule {

    private record Written(UUID entry, @Nullable UUID follows, String words) {}

    private final Stage stage;
    private final Newcomer her;
    private final PhoneKeys keys;
    private final Cuts cuts;
    private final Random random;
    private final String name;
    private final String address;
    private final List<LockedPhone> phones = new ArrayList<>();
    private final Map<UUID, Written> written = new LinkedHashMap<>();
    private final Map<UUID, String> halves = new HashMap<>();
    private final Map<LockedPhone, Map<UUID, UUID>> begun = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private Visitor visitor;
    private int sendings;
    private int cut;
    private int answered;

    Schedule(Stage stage, Newcomer her, PhoneKeys keys, Cuts cuts, long seed, int number) {
        this.stage = stage;
        this.her = her;
        this.keys = keys;
        this.cuts = cuts;
        this.random = new Random(seed);
        this.name = "s" + number;
        this.address = "127.1." + (number / 250) + "." + (1 + number % 250);
        this.visitor = signIn();
        phones.add(new LockedPhone(visitor));
        phones.add(new LockedPhone(visitor));
    }

    private Visitor signIn() {
        return stage.as(her.subject()).from(address);
    }

    /** @return what went wrong, if anything did */
    List<String> run() throws Exception {
        for (int step = 6 + random.nextInt(14); step > 0; step--) {
            step(phones.get(random.nextInt(2)));
        }
        visitor = signIn();
        for (var phone : phones) {
            for (int tries = 0; !phone.waiting.isEmpty() && tries < 5; tries++) {
                send(phone, List.copyOf(phone.waiting), false);
            }
            if (!phone.waiting.isEmpty()) {
                wrong.add("still waiting: " + phone.waiting.size() + ", answered " + answered);
            }
        }
        kept.forEach((id, times) -> {
            if (times > 1 && id.startsWith("page:")) {
                wrong.add(id + " was kept " + times + " times");
            }
        });
        return wrong;
    }

    int sendings() {
        return sendings;
    }

    int cut() {
        return cut;
    }

    private void step(LockedPhone phone) throws Exception {
        switch (random.nextInt(12)) {
            case 0, 1 -> page(phone, UUID.randomUUID(), null);
            case 2, 3 -> writeOn(phone);
            case 4 -> half(phone);
            case 5 -> somethingElse(phone);
            default -> sendSomehow(phone);
        }
    }

    private void page(LockedPhone phone, UUID entry, @Nullable UUID follows) {
        var version = begunOn(phone).getOrDefault(entry, UUID.randomUUID());
        var one = new Written(entry, follows, name + " ord " + written.size());
        phone.write("page", entry, version, follows, clock(), one.words());
        written.put(version, one);
        halves.remove(version);
        begunOn(phone).remove(entry);
    }

    /** From any version there is, seen by this phone or written on it: so two may write on from the same. */
    private void writeOn(LockedPhone phone) {
        if (!begunOn(phone).isEmpty() && random.nextBoolean()) {
            page(phone, begunOn(phone).keySet().iterator().next(), null);
        } else if (!written.isEmpty()) {
            var from = new ArrayList<>(written.keySet()).get(random.nextInt(written.size()));
            page(phone, written.get(from).entry(), from);
        }
    }

    /** The same page half written on two is two texts, and neither is lost. */
    private void half(LockedPhone phone) {
        var open = phones.stream().flatMap(one -> begunOn(one).keySet().stream()).sorted().toList();
        var entry = open.isEmpty() || random.nextBoolean() ? UUID.randomUUID() : open.getFirst();
        var words = name + " halv " + random.nextInt(1_000_000);
        var hand = begunOn(phone).computeIfAbsent(entry, none -> UUID.randomUUID());
        phone.write("draft", entry, hand, null, clock(), words);
        halves.put(hand, words);
    }

    private Map<UUID, UUID> begunOn(LockedPhone phone) {
        return begun.computeIfAbsent(phone, none -> new HashMap<>());
    }

    private void somethingElse(LockedPhone phone) {
        switch (random.nextInt(3)) {
            case 0 -> keys.renewed(stage.area(), her.person());
            case 1 -> phone.learn(visitor = signIn());
            default -> visitor = new Visitor(stage.address(), "ran-out-" + random.nextInt()).from(address);
        }
    }

    private void sendSomehow(LockedPhone phone) throws Exception {
        var some = new ArrayList<>(phone.waiting.subList(0, phone.waiting.isEmpty() ? 0 : 1 + random.nextInt(phone.waiting.size())));
        if (some.isEmpty()) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> { }
            case 1 -> send(phone, some, true);
            case 2 -> {
                send(phone, some, true);
                send(phone, some, false);
            }
            case 3 -> {
                Collections.shuffle(some, random);
                send(phone, some, false);
            }
            case 4 -> {
                cut += cuts.midway(() -> post(some)) >= 500 ? 1 : 0;
            }
            default -> send(phone, some, false);
        }
    }

    private void send(LockedPhone phone, List<LockedPhone.Thing> some, boolean answerLost) {
        sendings++;
        var answer = visitor.json("/diary/sync", LockedPhone.batch(some), Map.of());
        answered = answer.status();
        if (answer.status() != 200) {
            if (answer.status() != 401 && answer.status() != 403) {
                wrong.add("answered " + answer.status());
            }
            return;
        }
        var said = LockedPhone.answers(answer.bytes());
        said.forEach((id, word) -> {
            kept.merge(id, word.equals("kept") ? 1 : 0, Integer::sum);
            if (word.equals("refused")) {
                wrong.add(id + " was refused");
            }
        });
        if (!answerLost) {
            phone.forget(some, said);
        }
    }

    private int post(List<LockedPhone.Thing> some) {
        sendings++;
        return visitor.json("/diary/sync", LockedPhone.batch(some), Map.of()).status();
    }

    private String clock() {
        return LocalDateTime.of(2026, 11, 22, 9, 0).plusMinutes(random.nextInt(5760) - 2880).toString();
    }

    /** What is kept of this schedule against what was written: everything, once, with its words; two that wrote on from the same both stand. */
    List<String> history(List<Entry> entries, Map<UUID, String> drafts) {
        var found = new HashMap<UUID, Version>();
        var of = new HashMap<UUID, Entry>();
        for (var entry : entries) {
            for (var version : entry.versions()) {
                if (found.put(version.id(), version) != null) {
                    wrong.add(version.id() + " stands twice");
                }
                of.put(version.id(), entry);
            }
        }
        written.forEach((id, one) -> {
            var version = found.get(id);
            if (version == null) {
                wrong.add("lost: " + one.words());
            } else if (!version.leaf().text().equals(one.words()) || !of.get(id).id().equals(one.entry())) {
                wrong.add("changed: " + one.words() + " says " + version.leaf().text());
            } else if (version.follows() != null && !version.follows().equals(one.follows())) {
                wrong.add(one.words() + " follows another");
            } else if (written.values().stream().noneMatch(other -> id.equals(other.follows())) && of.get(id).heads().stream().noneMatch(head -> head.id().equals(id))) {
                wrong.add(one.words() + " is hidden, and nobody wrote on from it");
            }
        });
        found.forEach((id, version) -> {
            if (version.leaf().text().startsWith(name + " ") && !written.containsKey(id)) {
                wrong.add("nobody wrote " + version.leaf().text());
            }
        });
        written.forEach((version, one) -> {
            if (drafts.containsKey(version)) {
                wrong.add("half written again: " + one.words());
            }
        });
        halves.forEach((hand, words) -> {
            if (!words.equals(drafts.get(hand))) {
                wrong.add("half written " + words + " is " + drafts.get(hand));
            }
        });
        return wrong;
    }
}
