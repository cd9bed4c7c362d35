package holdepunkt.meetings.letter;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.meetings.ChangingMeetings;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.events.DecisionTaken;
import holdepunkt.meetings.events.LetterFinished;
import holdepunkt.meetings.room.DecisionKind;
import holdepunkt.meetings.room.DecisionLine;
import holdepunkt.meetings.room.DecisionLines;
import holdepunkt.meetings.room.Room;
import holdepunkt.meetings.room.RoomChanged;
import holdepunkt.meetings.room.RoomFinish;
import holdepunkt.promises.MakingPromises;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.signals.NamedLeader;
import holdepunkt.signals.NamingLeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sends the letter out of the hands of those who wrote it, in one act: its words are kept, its lines become promises, what nobody took goes to a
 * named leader, and the meeting counts as held. All of it stands, or none.
 */
@Component
public class FinishingLetters {

    private final Letters letters;
    private final WritingLetters writing;
    private final NamedContacts contacts;
    private final DecisionLines lines;
    private final RoomFinish finish;
    private final MakingPromises promises;
    private final AskingLeaders leaders;
    private final NamingLeaders naming;
    private final ChangingMeetings changing;
    private final ApplicationEventPublisher events;

    FinishingLetters(Letters letters, WritingLetters writing, NamedContacts contacts, DecisionLines lines, RoomFinish finish, MakingPromises promises,
                     AskingLeaders leaders, NamingLeaders naming, ChangingMeetings changing, ApplicationEventPublisher events) {
        this.letters = letters;
        this.writing = writing;
        this.contacts = contacts;
        this.lines = lines;
        this.finish = finish;
        this.promises = promises;
        this.leaders = leaders;
        this.naming = naming;
        this.changing = changing;
        this.events = events;
    }

    /** The lead of this meeting or her coordinator: those who may also name a leader. */
    public static boolean mayFinish(Room room) {
        return room.opening().has("coordinator") || room.sitsAs(SeatRole.LEAD) && room.opening().has("lead");
    }

    /** @param leader where lines nobody took go when the area has named nobody; otherwise not asked */
    public void finish(Room room, @Nullable AccountId leader) {
        room.writing();
        if (!mayFinish(room)) {
            throw new NotOpen();
        }
        letters.lock(room);
        LetterRules.itGoesOutOnce(finish.isFinished(room));
        var text = letters.text(room);
        var contact = contacts.of(room, text.contact()).orElse(null);
        LetterRules.itNamesAContact(contact);
        var version = new LetterVersion(UUID.randomUUID(), 1, writing.language(room), writing.preview(room), contact.account(), text.followUp(), Instant.now());
        letters.add(room, version);
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        settle(room, lines.of(room.opening(), room.id()), leader, at);
        letters.finish(room, version.id(), at);
        changing.held(room.opening(), room.meeting());
        events.publishEvent(new LetterFinished(room.area().value(), room.opening().person().value(), room.id(), version.id(), version.number(), at));
        events.publishEvent(new RoomChanged(room.id()));
    }

    private void settle(Room room, List<DecisionLine> decided, @Nullable AccountId leader, Instant at) {
        for (var line : decided) {
            var decision = line.decision();
            if (decision.kind().promises()) {
                promises.make(room.opening(), new MakingPromises.Line(line.id(), decision.kind().code(), decision.responsible(), decision.what(),
                        decision.by(), decision.ifNot(), room.id(), decision.responsibleText()));
            } else if (decision.kind() == DecisionKind.NOBODY_TOOK) {
                leaders.ask(room.opening(), line.id(), decision.what(), named(room).map(NamedLeader::leader).or(() -> Optional.ofNullable(leader)).orElseThrow(() -> new BrokenRule("letter.rule.leader", "leader")));
            }
            events.publishEvent(new DecisionTaken(room.area().value(), room.opening().person().value(), room.id(), line.id(), decision.kind().code(), at));
        }
    }

    /** The leader the area has agreed on, if there is one. */
    public Optional<NamedLeader> named(Room room) {
        return naming.now(room.area());
    }

    /** Whom a line can go to, the leader of the meeting lead's own unit first. */
    public List<AskingLeaders.Leader> leadersFor(Room room) {
        var unit = room.meeting().lead().map(seat -> seat.unitName()).orElse("");
        return leaders.leaders(room.opening()).stream().sorted((a, b) -> Boolean.compare(b.unit().equals(unit), a.unit().equals(unit))).toList();
    }
}
