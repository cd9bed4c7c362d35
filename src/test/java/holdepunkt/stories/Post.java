package holdepunkt.stories;

import holdepunkt.dev.CaughtNotices;
import holdepunkt.notices.SendingNotices;
import holdepunkt.stage.Stage;
import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/** The mailboxes outside the house: what has come to an address when all that waits is sent. */
record Post(Stage stage, ApplicationContext parts) {

    long cameTo(String address) throws SQLException, InterruptedException {
        stage.settles();
        parts.getBean(SendingNotices.class).all(stage.area());
        return parts.getBean(CaughtNotices.Outgoing.class).caught().stream().filter(one -> one.parcel().to().equals(address)).count();
    }
}
