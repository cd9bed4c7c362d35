package holdepunkt.meetings.followup;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.NewMeeting;
import holdepunkt.meetings.OpeningMeetings;
import holdepunkt.promises.Newcomers;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.stage.Stage;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A care group of Kari’s with somebody new, open, with all that may lack. */
abstract class AMeetingToClose {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    OpeningMeetings openingMeetings;

    @Autowired
    JdbcClient sql;

    Newcomers newcomers;
    Newcomer her;
    UUID meeting;
    String page;

    @BeforeEach
    void aMeeting() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
        open(MeetingKind.CARE_GROUP);
    }

    void open(MeetingKind kind) {
        meeting = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) -> openingMeetings.open(opening, NewMeeting.now(kind)));
        page = her.path() + "/meetings/" + meeting;
    }

    int insertClosing(String subject, String way) {
        return newcomers.as(subject, her.person(), "meeting", Action.SEE, (Opening opening) -> sql.sql("""
                insert into meetings.meeting_closing (area_id, id, meeting_id, person_id, way, closed_by) values (?, gen_random_uuid(), ?, ?, ?, ?)""")
                .params(stage.area().value(), meeting, her.person().value(), way, opening.viewer().account().value()).update());
    }

    void superuser(String statement) throws SQLException {
        superuser(statement, false);
    }

    /** @param pastTriggers arranges what the product would have refused to write so late */
    void superuser(String statement, boolean pastTriggers) throws SQLException {
        try (var superuser = stage.superuser(); var set = superuser.createStatement(); var change = superuser.prepareStatement(statement)) {
            if (pastTriggers) {
                set.execute("set session_replication_role = replica");
            }
            change.setObject(1, meeting);
            change.execute();
        }
    }
}
