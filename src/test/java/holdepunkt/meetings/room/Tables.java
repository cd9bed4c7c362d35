package holdepunkt.meetings.room;

import holdepunkt.core.AccountId;
import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.meetings.AnsweringSeats;
import holdepunkt.meetings.AskingForSeats;
import holdepunkt.meetings.Meetings;
import holdepunkt.meetings.NewSeat;
import holdepunkt.meetings.SeatRole;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Meetings of a test's own: opened by Berit, who leads, with others seated by the person's yes. */
public final class Tables {

    private final Stage stage;
    private final Newcomers newcomers;
    private final Meetings meetings;
    private final AskingForSeats asking;
    private final AnsweringSeats answering;

    public Tables(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.newcomers = new Newcomers(stage, parts);
        this.meetings = parts.getBean(Meetings.class);
        this.asking = parts.getBean(AskingForSeats.class);
        this.answering = parts.getBean(AnsweringSeats.class);
    }

    /** @param subject how she signs in */
    public record Table(PersonId person, String subject, UUID id) {

        public String href() {
            return "/people/" + person + "/meetings/" + id;
        }

        public String room() {
            return href() + "/room";
        }

        public String letter() {
            return href() + "/letter";
        }
    }

    public Newcomers newcomers() {
        return newcomers;
    }

    /** Berit leads a care group with someone new. */
    public Table lay() {
        var person = newcomers.enter();
        var opened = stage.as("berit").submitRaw(person.path(), person.path() + "/meetings/now", "kind", "care_group").location();
        return new Table(person.person(), person.subject(), UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1)));
    }

    /** A meeting of which those who sat in it, and some more, are asked how it was. */
    public Table asked(String... seated) {
        var table = lay();
        for (var subject : seated) {
            seat(table, subject, SeatRole.PARTICIPANT);
        }
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        return table;
    }

    /** Seats someone, and she says yes. */
    public UUID seat(Table table, String subject, SeatRole role) {
        return seat(table, stage.account(subject), role);
    }

    public UUID seat(Table table, AccountId account, SeatRole role) {
        var seat = newcomers.as("berit", table.person(), "meeting", Action.WRITE,
                o -> asking.ask(o, meetings.find(o, table.id()), NewSeat.of(role, account)));
        newcomers.as(table.subject(), table.person(), "sharing", Action.WRITE, o -> {
            answering.yes(o, meetings.find(o, table.id()), seat, List.of("letter"), true, "nb");
            return true;
        });
        return seat;
    }

    public void leaves(Table table, UUID seat) {
        newcomers.as(table.subject(), table.person(), "sharing", Action.WRITE, o -> {
            answering.no(o, meetings.find(o, table.id()), seat);
            return true;
        });
    }

    /** Saves a line through the form in the room, as this visitor. */
    public holdepunkt.stage.Visitor.Answer promise(Table table, String subject, String what, String who) {
        return promise(table, subject, what, stage.account(who));
    }

    public holdepunkt.stage.Visitor.Answer promise(Table table, String subject, String what, AccountId who) {
        return stage.as(subject).submit(table.room(), table.room() + "/lines", "kind", "i_do", "what", what, "who", who.toString(),
                "by", LocalDate.now(Period.NORWAY).plusDays(14).toString());
    }
}
