package holdepunkt.stories;

import holdepunkt.dev.CaughtNotices;
import holdepunkt.notices.SendingNotices;
import holdepunkt.stage.Stage;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** The mailboxes outside the house: what has come to an address when all that waits is sent. */
record Post(Stage stage, ApplicationContext parts) {

    long cameTo(String address) throws SQLException, InterruptedException {
        settles();
        parts.getBean(SendingNotices.class).all(stage.area());
        return parts.getBean(CaughtNotices.Outgoing.class).caught().stream().filter(one -> one.parcel().to().equals(address)).count();
    }

    /** What one module tells another arrives a moment after. */
    private void settles() throws SQLException, InterruptedException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement()) {
            for (int i = 0; i < 100; i++) {
                var row = ask.executeQuery("select count(*) from core.event_publication where completion_date is null");
                row.next();
                if (row.getInt(1) == 0) {
                    return;
                }
                Thread.sleep(50);
            }
        }
    }
}
