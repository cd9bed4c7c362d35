package holdepunkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Loads {@code policy.csv} into the wall behind at each start, as the owner: the application can read the policy but never change it. */
@Component
class PolicyAtStart extends BaseCallback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            // Flyway has a transaction open: another node never sees half a policy.
            load(context.getConnection());
        } catch (SQLException e) {
            throw new FlywayException("policy.csv could not be loaded", e);
        }
    }

    private static void load(Connection owner) throws SQLException {
        try (var old = owner.createStatement(); var add = owner.prepareStatement("insert into sec.policy_line values (?, ?, ?)")) {
            old.executeUpdate("delete from sec.policy_line");
            for (var line : PolicyLines.read().lines()) {
                for (var action : line.actions()) {
                    add.setString(1, line.ground());
                    add.setString(2, line.dataClass());
                    add.setString(3, action);
                    add.addBatch();
                }
            }
            add.executeBatch();
        }
    }
}
